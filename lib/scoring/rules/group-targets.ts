import { ANSWER_PROFILES } from "@/lib/profiles/target/profiles.table";
import { LOCAL_TURNOUT_SLOT, type SetTarget } from "@/lib/scoring/schema";

export interface TargetGroup {
  title: string;
  targets: SetTarget[];
}

/** A set's targets under the titles of their profiles, in the order of their slots; turnout in local elections has pages of its own. */
export function groupTargets(targets: readonly SetTarget[]): TargetGroup[] {
  const byProfile = new Map<string, SetTarget[]>();
  for (const target of targets) {
    if (target.slot === LOCAL_TURNOUT_SLOT) continue;
    byProfile.set(target.profile, [...(byProfile.get(target.profile) ?? []), target]);
  }
  return [...byProfile].map(([profile, of]) => ({ title: titleOf(profile), targets: of }));
}

const titleOf = (profile: string) =>
  ANSWER_PROFILES.find(({ key }) => key === profile)?.title ??
  (profile === "turnout" ? "Turnout in other elections" : profile);
