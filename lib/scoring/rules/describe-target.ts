import { declaredProfile } from "@/lib/profiles/target/rules/declared-profile";
import type { SetTarget } from "@/lib/scoring/schema";

type Named = Pick<SetTarget, "profile" | "label">;

/** What a condition on the score says of electors: "likely to support Labour". */
export const describeTrait = ({ profile, label }: Named): string =>
  declaredProfile(profile)?.trait(label) ?? "likely to vote, local";

/** What a score of the target is, in sentences. */
export function describeTarget({ profile, label }: Named): string {
  const found = declaredProfile(profile);
  const meaning = found?.meaning(label) ?? "somebody votes in a local election";
  return `A score is how likely it is that ${meaning}, out of 100.${found?.caution ? ` ${found.caution}` : ""}`;
}
