import { ANSWER_PROFILES } from "@/lib/profiles/target/profiles.table";
import { hasOwnEvidence } from "@/lib/profiles/target/rules/has-own-evidence";
import { hasPolls } from "@/lib/profiles/turnout/rules/has-polls";
import type { SetTarget } from "@/lib/scoring/schema";

/** The slots on which something of the elector's own bears, by what the set holds of the elector. */
export function evidentSlots(
  targets: readonly SetTarget[],
  { codes, evidence }: { codes: Uint8Array; evidence: Uint8Array },
): number[] {
  const bears = ({ profile }: SetTarget) => {
    const declared = ANSWER_PROFILES.find(({ key }) => key === profile);
    return declared ? hasOwnEvidence(declared, evidence) : hasPolls(codes);
  };
  return targets.filter(bears).map(({ slot }) => slot);
}
