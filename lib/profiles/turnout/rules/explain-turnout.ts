import type { ScoreCodes } from "@/lib/profiles/turnout/rules/feature-codes";
import {
  type PartParameters,
  type PredictorPart,
  partsOf,
} from "@/lib/profiles/turnout/rules/predictor-parts";
import type { WardBaseline } from "@/lib/profiles/turnout/schema";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";
import { probabilityToLogOdds } from "@/lib/stats/probability-to-log-odds";

const FULL = 10_000;

/** What 80% of a normal distribution lies within, in standard deviations. */
const EIGHTY_PER_CENT = 1.2816;

export interface ToExplain {
  scoreHundredths: number;
  codes: ScoreCodes;
  districtId: number;
  /** Index into `LAST_LOCAL_LEVELS`. */
  lastLocal: number;
  parameters: PartParameters;
  baseline: WardBaseline;
  wardMeanHundredths: number;
}

export interface ExplainedPart {
  part: PredictorPart | "other" | "spread";
  /** Points of score in hundredths, signed; not rounded, so that the parts sum exactly. */
  hundredths: number;
}

/**
 * Why an elector's score differs from the mean score of the ward. The differences of the linear predictor are scaled
 * by the chord between both probabilities, so that no sign flips; "spread" is what the ward's mean score differs from
 * the probability at its mean predictor. The parts sum to the score less the ward's mean.
 */
export function explainTurnout(of: ToExplain): ExplainedPart[] {
  const { baseline, codes, scoreHundredths } = of;
  const eta = logOddsOf(scoreHundredths);
  const meanProbability = logOddsToProbability(baseline.predictor);
  const atMean = meanProbability * FULL;
  const distance = eta - baseline.predictor;
  const perLogOdds =
    Math.abs(distance) < 1e-9
      ? FULL * meanProbability * (1 - meanProbability)
      : (scoreHundredths - atMean) / distance;
  const parts = partsOf(of.parameters)({
    ...codes,
    lastLocal: of.lastLocal,
    postal: Number(codes.postal),
    attainer: Number(codes.attainer),
    householdSize: codes.householdSize - 1,
    districtId: of.districtId,
  });
  const explained = parts.map(
    ([part, value]): ExplainedPart => ({
      part,
      hundredths: perLogOdds * (value - (baseline.parts[part] ?? 0)),
    }),
  );
  const sum = explained.reduce((total, { hundredths }) => total + hundredths, 0);
  return [
    ...explained,
    { part: "other", hundredths: scoreHundredths - atMean - sum },
    { part: "spread", hundredths: atMean - of.wardMeanHundredths },
  ];
}

/** Where the elector's own chance lies with 80% certainty, hundredths. */
export function intervalOf(scoreHundredths: number, sd: number): { low: number; high: number } {
  const eta = logOddsOf(scoreHundredths);
  const at = (logOdds: number) => Math.round(logOddsToProbability(logOdds) * FULL);
  return {
    low: Math.min(scoreHundredths, at(eta - EIGHTY_PER_CENT * sd)),
    high: Math.max(scoreHundredths, at(eta + EIGHTY_PER_CENT * sd)),
  };
}

/** A score of 0 or 100 is one that was rounded there: half a hundredth off the end. */
function logOddsOf(scoreHundredths: number): number {
  return probabilityToLogOdds(Math.min(FULL - 0.5, Math.max(0.5, scoreHundredths)) / FULL);
}
