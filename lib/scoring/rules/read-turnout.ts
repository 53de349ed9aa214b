import { explainScore } from "@/lib/profiles/turnout/rules/explain-score";
import type { ScoreCodes } from "@/lib/profiles/turnout/rules/feature-codes";
import { parametersOfType } from "@/lib/profiles/turnout/rules/parameters-of-type";
import type { TurnoutParameters, WardBaseline } from "@/lib/profiles/turnout/schema";

interface TurnoutToRead {
  parameters: TurnoutParameters;
  baseline: WardBaseline;
  wardMeanHundredths: number;
}

/** Why an elector's score for a type of election is not the ward's mean, in signed points. */
export function readTurnout(
  { parameters, baseline, wardMeanHundredths }: TurnoutToRead,
  key: string,
  elector: { scoreHundredths: number; codes: ScoreCodes; districtId: number },
) {
  const outcome = elector.codes.outcomes[baseline.lastLocalEvent] ?? 0;
  return explainScore(parametersOfType(parameters, key), baseline, {
    ...elector,
    lastLocal: outcome === 0 ? 0 : [2, 3, 4].includes(outcome) ? 2 : 1,
    wardMeanHundredths,
  });
}
