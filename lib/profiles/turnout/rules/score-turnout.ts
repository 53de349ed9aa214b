import { buildDesign } from "@/lib/profiles/turnout/rules/build-design";
import { describeBasis, labelOfType } from "@/lib/profiles/turnout/rules/describe-type";
import {
  FEATURE_BYTES,
  FEATURE_LAYOUT,
  FIRST_OUTCOME,
  packScoreCodes,
  SCORE_CODE_BYTES,
} from "@/lib/profiles/turnout/rules/feature-codes";
import { type PredictorPart, partsOf } from "@/lib/profiles/turnout/rules/predictor-parts";
import { regressionColumns } from "@/lib/profiles/turnout/rules/regression-columns";
import type {
  FittedTurnout,
  OtherTurnout,
  TurnoutParameters,
  WardBaseline,
} from "@/lib/profiles/turnout/schema";
import type { PollHistory, TurnoutDesign, TurnoutRows } from "@/lib/profiles/turnout/types";
import { linearPredictor } from "@/lib/stats/linear-predictor";
import { linearPredictorVariance } from "@/lib/stats/linear-predictor-variance";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";
import { logitShift } from "@/lib/stats/logit-shift";
import { probabilityToScore } from "@/lib/stats/probability-to-score";

export interface TypeScores {
  key: string;
  label: string;
  /** Said beside scores that no model of the type made. */
  mark: string | undefined;
  /** Hundredths; -1 where not eligible. */
  scores: Int16Array;
  /** By ward id. */
  baselines: Map<number, WardBaseline>;
}

export interface TurnoutScores {
  /** Local first. */
  types: TypeScores[];
  /** `SCORE_CODE_BYTES` an elector. */
  codes: Uint8Array;
}

interface ToScore {
  history: PollHistory;
  rows: TurnoutRows;
  /** 1 where the elector may vote in local elections, and for the UK Parliament. */
  eligible: Uint8Array;
  eligibleForParliament: Uint8Array;
  outcomes: [Int32Array, Int32Array];
}

/**
 * Scores every elector for each type of election; each ward is shifted so that its eligible electors' mean is its
 * expected turnout.
 */
export function scoreTurnout(parameters: TurnoutParameters, electors: ToScore): TurnoutScores {
  const { rows, history } = electors;
  const districtIds = Int32Array.from(parameters.districts.ids);
  const design = buildDesign(rows, history, history.events.length, parameters.propensity, districtIds);
  const n = rows.electorIds.length;
  const codes = new Uint8Array(n * SCORE_CODE_BYTES);
  const variance = varianceOf(parameters, design);
  for (let row = 0; row < n; row++) writeCodes(codes, row, electors, design, variance);
  const local: ToScoreType = {
    type: "local",
    key: parameters.target,
    label: labelOfType("local"),
    ...parameters,
  };
  const others = parameters.others.map((other) => ({ ...parameters, ...other, ...other.fitted }));
  return { codes, types: [local, ...others].map((type) => scoreType(type, electors, design)) };
}

type ToScoreType = Omit<OtherTurnout, "fitted"> & FittedTurnout;

function scoreType(type: ToScoreType, electors: ToScore, design: TurnoutDesign): TypeScores {
  const { rows, history } = electors;
  const eligible = type.type === "uk-parliament" ? electors.eligibleForParliament : electors.eligible;
  const logOdds = calibratedLogOdds(type, design, history);
  const shifts = shiftWards(logOdds, rows.wards, history, eligible, type.expectedTurnout);
  const scores = new Int16Array(logOdds.length).fill(-1);
  for (let row = 0; row < logOdds.length; row++) {
    logOdds[row]! += shifts[rows.wards[row]!]!;
    if (eligible[row]) scores[row] = probabilityToScore(logOddsToProbability(logOdds[row]!));
  }
  const baselines = averageParts(type, electors, eligible, design, logOdds);
  return { key: type.key, label: type.label, mark: describeBasis(type), scores, baselines };
}

function calibratedLogOdds(parameters: FittedTurnout, design: TurnoutDesign, history: PollHistory) {
  // Without a model all of a ward are alike, and the ward's shift says how many vote.
  if (parameters.coefficients.length === 0) return new Float64Array(design.rows);
  const sizes = { wards: history.wardIds.length, districts: parameters.districts.ids.length };
  const { groups, ...columns } = regressionColumns(design, sizes);
  const wardEffects = Float64Array.from(history.wardIds, (id) => parameters.wards.effects[id] ?? 0);
  const coefficients = parameters.coefficients.map((c) => ({
    ...c,
    standardError: c.standardError ?? Number.NaN,
  }));
  const effects = [{ effects: wardEffects }, { effects: Float64Array.from(parameters.districts.effects) }];
  const { intercept, slope } = parameters.calibration;
  return linearPredictor(coefficients, effects, { rows: design.rows, groups, ...columns }).map(
    (eta) => intercept + slope * eta,
  );
}

/** Log-odds to add in each ward, in the history's order. */
function shiftWards(
  logOdds: Float64Array,
  wards: Int32Array,
  history: PollHistory,
  eligible: Uint8Array,
  expected: Record<string, number>,
): Float64Array {
  const perWard = Array.from(history.wardIds, (): number[] => []);
  wards.forEach((ward, row) => {
    if (eligible[row]) perWard[ward]?.push(logOdds[row]!);
  });
  return Float64Array.from(perWard, (values, ward) => {
    const rate = expected[history.wardIds[ward]!];
    return values.length && rate !== undefined ? logitShift(Float64Array.from(values), rate) : 0;
  });
}

/**
 * Variance of an elector's own log-odds: what is not known of the person (the propensity's posterior) and of the
 * parameters (Laplace).
 */
function varianceOf(parameters: TurnoutParameters, design: TurnoutDesign): (row: number) => number {
  const { posterior } = parameters;
  if (!posterior) return (row) => design.propensitySd[row]! ** 2;
  const variance = linearPredictorVariance({
    fixedStart: posterior.fixedStart,
    columnCount: posterior.columnCount,
    columnCovariance: Float64Array.from(posterior.columnCovariance),
    groupFirstColumn: posterior.groupFirstColumn,
    nestedPrecision: Float64Array.from(posterior.nestedPrecision),
    crossStart: Int32Array.from(posterior.crossStart),
    crossColumn: Int32Array.from(posterior.crossColumn),
    crossRatio: Float64Array.from(posterior.crossRatio),
  });
  const position = new Map(parameters.coefficients.map(({ term }, index) => [term, index]));
  const factors = regressionColumns(design, { wards: 0, districts: 0 }).factors;
  return (row) => {
    const terms = [0, position.get("record")!, position.get("certainty")!];
    const values = [1, design.record[row]!, design.certainty[row]!];
    for (const { name, levels, codes } of factors) {
      const at = position.get(name + levels[codes[row]!]!);
      if (codes[row] === 0 || at === undefined) continue;
      terms.push(at);
      values.push(1);
    }
    const ofParameters = variance({ terms, values, levels: [design.wards[row]!, design.districts[row]!] });
    return design.propensitySd[row]! ** 2 + ofParameters;
  };
}

function writeCodes(
  codes: Uint8Array,
  row: number,
  { rows, outcomes }: ToScore,
  design: TurnoutDesign,
  variance: (row: number) => number,
) {
  const at = row * SCORE_CODE_BYTES;
  codes[at] = FEATURE_LAYOUT;
  codes[at + 1] = rows.postal[row]!;
  codes[at + 2] = rows.attainer[row]!;
  codes[at + 3] = rows.tenure[row]!;
  for (let event = 0; event < FEATURE_BYTES - FIRST_OUTCOME; event++) {
    codes[at + FIRST_OUTCOME + event] = (outcomes[event >> 2]![row]! >> (8 * (event & 3))) & 255;
  }
  packScoreCodes(new DataView(codes.buffer, at, SCORE_CODE_BYTES), {
    householdSize: design.householdSize[row]! + 1,
    ownRecord: design.ownRecord[row]!,
    ownCertainty: design.ownCertainty[row]!,
    record: design.record[row]!,
    certainty: design.certainty[row]!,
    sd: Math.sqrt(variance(row)),
  });
}

/** Means over each ward's eligible electors of the predictor and its parts. */
function averageParts(
  parameters: FittedTurnout,
  { rows, history }: ToScore,
  eligible: Uint8Array,
  design: TurnoutDesign,
  logOdds: Float64Array,
): Map<number, WardBaseline> {
  const parts = partsOf(parameters);
  const sums = Array.from(history.wardIds, () => ({
    electors: 0,
    predictor: 0,
    parts: new Map<PredictorPart, number>(),
  }));
  for (let row = 0; row < logOdds.length; row++) {
    const ward = sums[rows.wards[row]!];
    if (!eligible[row] || !ward) continue;
    ward.electors += 1;
    ward.predictor += logOdds[row]!;
    const contributions = parts({
      ownRecord: design.ownRecord[row]!,
      ownCertainty: design.ownCertainty[row]!,
      record: design.record[row]!,
      certainty: design.certainty[row]!,
      lastLocal: design.lastLocal[row]!,
      postal: design.postal[row]!,
      attainer: design.attainer[row]!,
      tenure: design.tenure[row]!,
      householdSize: design.householdSize[row]!,
      districtId: rows.districtIds[row]!,
    });
    for (const [part, value] of contributions) ward.parts.set(part, (ward.parts.get(part) ?? 0) + value);
  }
  const lastLocalEvent = history.events.findLastIndex((event) => event.local);
  return new Map(
    sums.flatMap(({ electors, predictor, parts: totals }, ward): [number, WardBaseline][] => {
      if (!electors) return [];
      const means = Object.fromEntries([...totals].map(([part, total]) => [part, total / electors]));
      return [[history.wardIds[ward]!, { predictor: predictor / electors, parts: means, lastLocalEvent }]];
    }),
  );
}
