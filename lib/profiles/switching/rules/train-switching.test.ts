import { describe, expect, it } from "vitest";
import { FEATURES, featureAt } from "@/lib/profiles/evidence/features.table";
import { switching } from "@/lib/profiles/switching/rules";
import { explainSwitching } from "@/lib/profiles/switching/rules/explain-switching";
import { scoreSwitching } from "@/lib/profiles/switching/rules/score-switching";
import { trainSwitching } from "@/lib/profiles/switching/rules/train-switching";
import { transitionMatrix } from "@/lib/profiles/switching/rules/transition-matrix";
import type { ProfileParameters, TargetParameters } from "@/lib/profiles/target/schema";
import type { TrainingRows } from "@/lib/profiles/target/types";
import { probabilityToLogOdds } from "@/lib/stats/probability-to-log-odds";
import { seededRandom } from "@/lib/stats/seeded-random";

const vocabulary = {
  parties: ["green", "labour"],
  issues: [],
  referendums: [],
  us: "labour",
  scales: [],
  items: [],
};
/** From green, labour and none, to each. */
const MATRIX = [
  [0.7, 0.25, 0.05],
  [0.1, 0.8, 0.1],
  [0.2, 0.2, 0.6],
];
const US = 1;
const places = { wardIds: Int32Array.of(11, 12, 13), districtIds: Int32Array.of(1) };

/** Everybody was asked before; those before one in ten answered "undecided", which tells of no class. */
function pairs(count: number) {
  const random = seededRandom(8);
  const features = FEATURES.map(() => new Uint8Array(count));
  const to = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    const from = random.integer(3);
    features[featureAt("answer")]![row] =
      random.uniform() < 0.1 ? 4 : 1 + from + (random.uniform() < 0.5 ? 5 : 0);
    const draw = random.uniform();
    to[row] = draw < MATRIX[from]![0]! ? 0 : draw < MATRIX[from]![0]! + MATRIX[from]![1]! ? 1 : 2;
  }
  const training: TrainingRows = {
    features,
    wards: Int32Array.from({ length: count }, (_, row) => row % 3),
    districts: new Int32Array(count),
    electors: Int32Array.from({ length: count }, (_, row) => row),
    addresses: Int32Array.from({ length: count }, (_, row) => row),
    weights: new Float64Array(count).fill(1),
    outcomes: [],
  };
  return { training, to };
}

const nobody = new Uint8Array(FEATURES.length);

/** Support that is the same for everybody: half green, three in ten labour. */
function support(): ProfileParameters {
  const target = (key: string, chance: number): TargetParameters => ({
    key,
    label: key,
    intercept: probabilityToLogOdds(chance),
    effects: {},
    wards: { sd: 0, ids: [], effects: [] },
    districts: { sd: 0, ids: [], effects: [] },
    calibration: { intercept: 0, slope: 1 },
    parameterSd: 0,
    person: { sd: 1, measured: false },
  });
  const targets = [target("support.green", 0.5), target("support.labour", 0.3), target("support.none", 0.2)];
  return { schemaVersion: 1, profile: "support", exclusive: true, vocabulary, targets };
}

describe("switching", () => {
  const { training, to } = pairs(6000);
  const trained = trainSwitching(switching, vocabulary, training, to, places);
  const parameters: ProfileParameters = {
    schemaVersion: 1,
    profile: "switching",
    exclusive: false,
    vocabulary,
    targets: trained.targets,
    transition: trained.transition,
  };
  const electors = 300;
  const rows = {
    features: FEATURES.map(() => new Uint8Array(electors)),
    wards: Int32Array.from({ length: electors }, (_, row) => row % 3),
    districts: new Int32Array(electors),
  };
  const eligible = new Uint8Array(electors).fill(1);
  eligible[4] = 0;
  const [to_, from_] = scoreSwitching(parameters, support(), rows, eligible, places);

  it("recovers the whole matrix, whose rows sum to one", () => {
    const matrix = transitionMatrix(trained.transition!, nobody, 11);
    matrix.forEach((row, from) => {
      expect(row.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
      row.forEach((chance, next) => {
        expect(Math.abs(chance - MATRIX[from]![next]!)).toBeLessThan(0.05);
      });
    });
    expect(trained.metrics.switching!.pairs).toBeLessThan(5700);
    expect(trained.metrics.switching!.logLoss).toBeLessThan(trained.metrics.switching!.plainLogLoss! + 0.01);
  });

  it("mixes the matrix over whom the elector is with now: to us, from us", () => {
    expect(to_!.scores[0]! / 10_000).toBeCloseTo(0.5 * MATRIX[0]![US]! + 0.2 * MATRIX[2]![US]!, 1);
    expect(from_!.scores[0]! / 10_000).toBeCloseTo(0.3 * (1 - MATRIX[US]![US]!), 1);
    expect(to_!.scores[4]).toBe(-1);
  });

  it("sums the moves of a ward over its electors", () => {
    const { moves, us } = to_!.baselines.get(11)!.switching!;
    expect(us).toBe(US);
    expect(moves.flat().reduce((sum, count) => sum + count, 0)).toBeCloseTo(100, 0);
    const toUs = moves[0]![US]! + moves[2]![US]!;
    const scores = [...to_!.scores].filter((_, row) => row % 3 === 0);
    expect(toUs).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / 10_000, 1);
  });

  it("explains the difference from the ward exactly", () => {
    const current = [0.9, 0.05, 0.05];
    const matrix = transitionMatrix(trained.transition!, nobody, 11);
    const score = { scoreHundredths: 2_345, wardMeanHundredths: 1_700 };
    const ward = to_!.baselines.get(11)!.switching!;
    const reasons = explainSwitching("switching.to-us", ward, { ...score, current, matrix });
    expect(reasons.reduce((sum, { hundredths }) => sum + hundredths, 0)).toBe(645);
    expect(reasons[0]).toMatchObject({ label: "Whom they are with now" });
    expect(reasons[0]!.hundredths).toBeGreaterThan(0);
  });

  it("takes the rates of all where too few were asked twice, and marks them", () => {
    const few = pairs(120);
    const { targets, transition, metrics } = trainSwitching(
      switching,
      vocabulary,
      few.training,
      few.to,
      places,
    );
    expect(targets[0]!.mark).toMatch(/^No model: rates of all who were asked twice/);
    expect(metrics.skipped[0]!.reason).toMatch(/a model needs 200/);
    const matrix = transitionMatrix(transition!, nobody, 11);
    expect(matrix).toEqual(transitionMatrix(transition!, nobody, 13));
    matrix.forEach((row, from) => {
      expect(row.indexOf(Math.max(...row))).toBe(from);
    });
  });
});
