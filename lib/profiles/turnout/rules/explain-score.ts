import type { ScoreCodes } from "@/lib/profiles/turnout/rules/feature-codes";
import {
  type PartParameters,
  PREDICTOR_PARTS,
  type PredictorPart,
  partsOf,
} from "@/lib/profiles/turnout/rules/predictor-parts";
import type { WardBaseline } from "@/lib/profiles/turnout/schema";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";

export interface ScoreToExplain {
  scoreHundredths: number;
  codes: ScoreCodes;
  districtId: number;
  /** Mark at the newest local poll of the history: 0 not known, 1 no, 2 yes. */
  lastLocal: number;
  wardMeanHundredths: number;
}

export interface ExplanationLine {
  part: PredictorPart | "spread" | "rest";
  label: string;
  /** Signed, in hundredths of a point of score. */
  hundredths: number;
}

/**
 * Why this score and not the ward's mean: signed points, largest first, then the spread of the ward and everything
 * else. They sum to the difference exactly. Each part's difference from the ward's mean, in log-odds, is scaled by
 * (p(eta) - p(mean eta)) / (eta - mean eta), so that no sign flips.
 */
export function explainScore(
  parameters: PartParameters,
  baseline: WardBaseline,
  to: ScoreToExplain,
): ExplanationLine[] {
  const { codes } = to;
  const parts = partsOf(parameters)({
    ...codes,
    lastLocal: to.lastLocal,
    postal: Number(codes.postal),
    attainer: Number(codes.attainer),
    householdSize: codes.householdSize - 1,
    districtId: to.districtId,
  });
  const differences = parts.map(([part, value]): [PredictorPart, number] => [
    part,
    value - (baseline.parts[part] ?? 0),
  ]);
  const eta = baseline.predictor + differences.reduce((sum, [, difference]) => sum + difference, 0);
  const scale = pointsPerLogOdds(eta, baseline.predictor);
  const lines = differences
    // Without a model there is nothing but the ward's turnout to tell.
    .filter(([part]) => parameters.coefficients.length > 0 && (part !== "attainer" || codes.attainer))
    .map(([part, difference]): ExplanationLine => {
      const hundredths = Math.round(difference * scale * 10_000);
      return { part, label: labelOf(part, hundredths, codes), hundredths };
    })
    .sort((a, b) => Math.abs(b.hundredths) - Math.abs(a.hundredths) || order(a) - order(b));
  const spread = Math.round(logOddsToProbability(baseline.predictor) * 10_000 - to.wardMeanHundredths);
  const explained = lines.reduce((sum, line) => sum + line.hundredths, spread);
  const rest = to.scoreHundredths - to.wardMeanHundredths - explained;
  return [
    ...lines,
    { part: "spread", label: "Spread of this ward", hundredths: spread },
    { part: "rest", label: "Everything else", hundredths: rest },
  ];
}

const order = (line: ExplanationLine) => (PREDICTOR_PARTS as readonly string[]).indexOf(line.part);

function pointsPerLogOdds(eta: number, mean: number): number {
  const at = logOddsToProbability(mean);
  if (Math.abs(eta - mean) < 1e-6) return at * (1 - at);
  return (logOddsToProbability(eta) - at) / (eta - mean);
}

function labelOf(part: PredictorPart, hundredths: number, codes: ScoreCodes): string {
  switch (part) {
    case "record":
      return describeRecord(codes.outcomes);
    case "household":
      if (codes.householdSize <= 1) return "Only elector at the address";
      return hundredths >= 0 ? "Lives with people who vote" : "Lives with people who vote little";
    case "postal":
      return codes.postal ? "Has a postal vote" : "Has no postal vote";
    case "tenure":
      return [
        "At this address since the first register loaded",
        "Second year at this address",
        "New at this address",
      ][codes.tenure]!;
    case "attainer":
      return "Comes of age";
    case "district":
      return hundredths >= 0
        ? "Polling district votes more than the ward"
        : "Polling district votes less than the ward";
  }
}

const VOTED = [2, 3, 4];

/** "Voted at 3 of the 5 polls known". */
export function describeRecord(outcomes: readonly number[]): string {
  const known = outcomes.filter((outcome) => outcome !== 0);
  const voted = known.filter((outcome) => VOTED.includes(outcome)).length;
  if (known.length === 0) return "No poll of their own is known";
  if (known.length === 1) return voted ? "Voted at the one poll known" : "Did not vote at the one poll known";
  if (voted === 0) return `Voted at none of the ${known.length} polls known`;
  if (voted === known.length) return `Voted at all ${known.length} polls known`;
  return `Voted at ${voted} of the ${known.length} polls known`;
}
