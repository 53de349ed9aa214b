import { hasOwnEvidence } from "@/lib/profiles/target/rules/has-own-evidence";
import type { TargetParameters } from "@/lib/profiles/target/schema";
import type { ProfileDeclaration } from "@/lib/profiles/target/types";
import { scoreInterval } from "@/lib/profiles/turnout/rules/score-interval";

/** The range in which the elector's own chance lies with 80% certainty, and whether anything of their own informs it. */
export function targetInterval(
  { parameterSd, person, informed = person }: TargetParameters,
  profile: Pick<ProfileDeclaration, "ownEvidence">,
  scoreHundredths: number,
  codes: Uint8Array,
) {
  const ownEvidence = hasOwnEvidence(profile, codes);
  const { sd, measured } = ownEvidence ? informed : person;
  return { interval: scoreInterval(scoreHundredths, Math.hypot(parameterSd, sd)), measured, ownEvidence };
}
