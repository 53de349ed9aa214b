import { expect, it } from "vitest";
import { FEATURES, featureAt } from "@/lib/profiles/evidence/features.table";
import { crossPredict, foldOfId } from "@/lib/profiles/target/rules/cross-predict";
import { evaluateTarget } from "@/lib/profiles/target/rules/evaluate-target";
import type { TrainingRows } from "@/lib/profiles/target/types";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";
import { seededRandom } from "@/lib/stats/seeded-random";

const ROWS = 6000;
const plan = {
  features: ["postal", "answer"] as const,
  vocabulary: { parties: ["green", "labour"], issues: [], referendums: [], us: null, scales: [], items: [] },
  places: { wardIds: Int32Array.of(100, 101, 102), districtIds: Int32Array.of(200, 201, 202) },
};

/** Three wards, the last with few answers; large households say yes more often, which no feature of the model tells. */
function evaluated() {
  const { uniform: random } = seededRandom(11);
  const features = FEATURES.map(() => new Uint8Array(ROWS));
  const wards = Int32Array.from({ length: ROWS }, (_, row) => (row % 100 === 0 ? 2 : row % 2));
  const outcome = new Uint8Array(ROWS);
  for (let row = 0; row < ROWS; row++) {
    features[featureAt("postal")]![row] = Number(random() < 0.4);
    features[featureAt("household")]![row] = Math.floor(random() * 4);
    const eta =
      -0.8 + 1.2 * features[featureAt("postal")]![row]! + 0.5 * features[featureAt("household")]![row]!;
    outcome[row] = Number(random() < logOddsToProbability(eta + 0.5 * wards[row]!));
  }
  const ids = Int32Array.from({ length: ROWS }, (_, row) => row);
  const rows: TrainingRows = {
    features,
    wards,
    districts: wards,
    electors: ids,
    addresses: ids,
    weights: new Float64Array(ROWS).fill(1),
    outcomes: [outcome],
  };
  const probabilities = crossPredict(rows, outcome, plan, (row) => foldOfId(row)).map(logOddsToProbability);
  const wardSds = Float64Array.of(0.1, 0.1, 0.4);
  return { outcome, evaluation: evaluateTarget({ rows, outcome, probabilities, wardSds, plan }) };
}

const { outcome, evaluation } = evaluated();

it("counts every answer in one ward and in one group of each attribute", () => {
  const total = (cells: { rows: number; observed: number }[]) => [
    cells.reduce((sum, { rows }) => sum + rows, 0),
    Math.round(cells.reduce((sum, { rows, observed }) => sum + rows * observed, 0)),
  ];
  const all = [ROWS, outcome.reduce((sum, value) => sum + value, 0)];
  expect(total(evaluation.wards)).toEqual(all);
  for (const attribute of new Set(evaluation.groups.map((group) => group.attribute)))
    expect(total(evaluation.groups.filter((group) => group.attribute === attribute))).toEqual(all);
  expect(evaluation.wards.map(({ areaId, uncertainty }) => [areaId, uncertainty])).toEqual([
    [100, 0.1],
    [101, 0.1],
    [102, 0.4],
  ]);
});

it("shows a group that the model does not know to be unlike, and wards that it does", () => {
  const off = ({
    predicted,
    observed,
    standardError,
  }: {
    predicted: number;
    observed: number;
    standardError: number;
  }) => Math.abs(predicted - observed) / standardError;
  const households = evaluation.groups.filter(({ attribute }) => attribute === "Size of household");
  expect(off(households[0]!)).toBeGreaterThan(6);
  expect(off(households[3]!)).toBeGreaterThan(6);
  for (const ward of evaluation.wards) expect(off(ward)).toBeLessThan(3);
});

it("learns from a quarter, a half, three quarters and all of the answers, and loses less with more", () => {
  expect(evaluation.learning.map(({ share }) => share)).toEqual([0.25, 0.5, 0.75, 1]);
  const [quarter, half, , all] = evaluation.learning;
  expect(half!.rows / all!.rows).toBeCloseTo(0.5, 1);
  expect(quarter!.rows / all!.rows).toBeCloseTo(0.25, 1);
  expect(all!.logLoss.value).toBeLessThan(quarter!.logLoss.value + 0.001);
});
