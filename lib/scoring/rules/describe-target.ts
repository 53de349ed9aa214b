import { declaredProfile } from "@/lib/profiles/target/rules/declared-profile";
import type { SetTarget } from "@/lib/scoring/schema";

type Named = Pick<SetTarget, "profile" | "label" | "mark">;

/** What a condition on the score says of electors: "likely to support Labour". */
export const describeTrait = ({ profile, label }: Named): string =>
  declaredProfile(profile)?.trait(label) ?? `likely to vote, ${electionOf(label)}`;

/** "Turnout, police commissioner" -> "police commissioner". */
const electionOf = (label: string) => label.slice(label.indexOf(", ") + 2);

/** What a score of the target is, in sentences. */
export function describeTarget({ profile, label, mark }: Named): string {
  const found = declaredProfile(profile);
  const meaning = found?.meaning(label) ?? `somebody votes (${electionOf(label)})`;
  return `A score is how likely it is that ${meaning}, out of 100.${found?.caution ? ` ${found.caution}` : ""}${mark ? ` ${mark}` : ""}`;
}
