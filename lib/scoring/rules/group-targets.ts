import { declaredProfile } from "@/lib/profiles/target/rules/declared-profile";
import { LOCAL_TURNOUT_SLOT, type SetTarget } from "@/lib/scoring/schema";

export interface TargetGroup {
  title: string;
  targets: SetTarget[];
}

/** A set's targets under the titles of their profiles, in the order of their slots; turnout in local elections has pages of its own. */
export function groupTargets(targets: readonly SetTarget[]): TargetGroup[] {
  const byTitle = new Map<string, SetTarget[]>();
  for (const target of targets) {
    if (target.slot === LOCAL_TURNOUT_SLOT) continue;
    const title = titleOf(target.profile);
    byTitle.set(title, [...(byTitle.get(title) ?? []), target]);
  }
  return [...byTitle].map(([title, of]) => ({ title, targets: of }));
}

const titleOf = (profile: string) =>
  declaredProfile(profile)?.title ?? (profile === "turnout" ? "Turnout in other elections" : profile);
