import { tellingFeatures } from "@/lib/profiles/target/rules/telling-features";
import type { TargetParameters } from "@/lib/profiles/target/schema";
import { scoreInterval } from "@/lib/profiles/turnout/rules/score-interval";

/** The range in which the elector's own chance lies with 80% certainty, and whether anything of their own informs it. */
export function targetInterval(
  { parameterSd, person }: TargetParameters,
  profile: string,
  scoreHundredths: number,
  codes: Uint8Array,
) {
  return {
    interval: scoreInterval(scoreHundredths, Math.hypot(parameterSd, person.sd)),
    ownEvidence: tellingFeatures(profile).some((at) => codes[at]! > 0),
  };
}
