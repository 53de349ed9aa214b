import { declaredProfile } from "@/lib/profiles/target/rules/declared-profile";
import { hasOwnEvidence } from "@/lib/profiles/target/rules/has-own-evidence";
import { readTraitBytes } from "@/lib/profiles/traits/rules/score-trait";
import { hasPolls } from "@/lib/profiles/turnout/rules/has-polls";
import type { SetTarget } from "@/lib/scoring/schema";

/** The slots on which something of the elector's own bears, by what the set holds of the elector. */
export function evidentSlots(
  targets: readonly SetTarget[],
  { codes, evidence }: { codes: Uint8Array; evidence: Uint8Array },
): number[] {
  const bears = ({ profile, byteAt }: SetTarget) => {
    if (byteAt !== undefined) return readTraitBytes(evidence[byteAt]!, evidence[byteAt + 1]!).answered;
    const declared = declaredProfile(profile);
    return declared ? hasOwnEvidence(declared, evidence) : hasPolls(codes);
  };
  return targets.filter(bears).map(({ slot }) => slot);
}
