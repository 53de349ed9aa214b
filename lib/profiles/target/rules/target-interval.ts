import { featureAt } from "@/lib/profiles/evidence/features.table";
import type { TargetParameters } from "@/lib/profiles/target/schema";
import type { ProfileDeclaration } from "@/lib/profiles/target/types";
import { scoreInterval } from "@/lib/profiles/turnout/rules/score-interval";

/** The range in which the elector's own chance lies with 80% certainty, and whether anything of their own informs it. */
export function targetInterval(
  { parameterSd, person }: TargetParameters,
  profile: Pick<ProfileDeclaration, "ownEvidence">,
  scoreHundredths: number,
  codes: Uint8Array,
) {
  return {
    interval: scoreInterval(scoreHundredths, Math.hypot(parameterSd, person.sd)),
    ownEvidence: profile.ownEvidence.some((key) => codes[featureAt(key)]! > 0),
  };
}
