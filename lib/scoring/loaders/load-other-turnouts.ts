import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { unpackScoreCodes } from "@/lib/profiles/turnout/rules/feature-codes";
import { scoreInterval } from "@/lib/profiles/turnout/rules/score-interval";
import { findScoreBasis } from "@/lib/scoring/data/find-score-basis";
import type { TargetPlace } from "@/lib/scoring/data/list-target-places";
import { readTurnout } from "@/lib/scoring/rules/read-turnout";
import { LOCAL_TURNOUT_SLOT, type SetTarget } from "@/lib/scoring/schema";
import type { TargetReading } from "@/lib/scoring/types";
import { decileOf } from "@/lib/stats/decile-of";

interface Elector {
  districtId: number;
  wardId: number;
  codes: Uint8Array;
  places: readonly TargetPlace[];
}

/** An elector's turnout at elections other than local, read from the set as the local one is. */
export async function loadOtherTurnouts(
  tx: ScopedTransaction,
  scoreSetId: number,
  targets: readonly SetTarget[],
  { districtId, wardId, codes: bytes, places }: Elector,
): Promise<TargetReading[]> {
  const codes = unpackScoreCodes(bytes);
  const readings: TargetReading[] = [];
  for (const target of targets) {
    if (target.profile !== "turnout" || target.slot === LOCAL_TURNOUT_SLOT || !codes) continue;
    const place = places.find(({ slot }) => slot === target.slot);
    const basis = place && (await findScoreBasis(tx, scoreSetId, target.slot, wardId));
    if (!place || !basis) continue;
    const { scoreHundredths, above, tied, electors } = place;
    readings.push({
      target,
      scoreHundredths,
      rank: { rank: above + 1, decile: decileOf(above, tied, electors), electors },
      wardMeanHundredths: basis.wardMeanHundredths,
      measured: true,
      position: null,
      interval: scoreInterval(scoreHundredths, codes.sd),
      ownEvidence: codes.outcomes.some((outcome) => outcome !== 0),
      reasons: readTurnout(basis, target.key, { scoreHundredths, codes, districtId }),
    });
  }
  return readings;
}
