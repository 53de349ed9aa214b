import { expect, test } from "vitest";
import { combinationVariance } from "./combination-variance";
import { fitHierarchicalLogistic } from "./fit-hierarchical-logistic";
import { linearPredictorVariance } from "./linear-predictor-variance";
import { seededRandom } from "./seeded-random";

const WARDS = 9;
const AGES = 4;
const ROWS = 600;

function fitted() {
  const random = seededRandom(5);
  const codes = (below: number) => Int32Array.from({ length: ROWS }, () => random.integer(below));
  const [wards, ages, sexes] = [codes(WARDS), codes(AGES), codes(2)];
  const outcome = Uint8Array.from(wards, (ward, i) =>
    random.uniform() < 0.2 + 0.05 * ward + 0.1 * (sexes[i] ?? 0) ? 1 : 0,
  );
  return fitHierarchicalLogistic({
    outcome,
    numeric: [],
    factors: [{ name: "sex", levels: ["f", "m"], codes: sexes }],
    groups: [
      { name: "age", count: AGES, codes: ages },
      { name: "ward", count: WARDS, codes: wards },
    ],
    method: "fast",
  });
}

/** `sex + age + ward` as a gradient in the columns of the posterior. */
function gradientOf(
  { fixedStart, columnCount, groupFirstColumn }: ReturnType<typeof fitted>["posterior"],
  ward: number,
  slope = 1,
) {
  const columns = new Float64Array(columnCount);
  columns[fixedStart] = slope;
  columns[fixedStart + 1] = slope;
  columns[groupFirstColumn[0]! + 2] = slope;
  return { columns, nested: new Map([[ward, slope]]) };
}

test("a single linear predictor has the variance that is known of it, and twice it four times", () => {
  const { posterior } = fitted();
  const one = linearPredictorVariance(posterior)({ terms: [0, 1], values: [1, 1], levels: [2, 5] });
  expect(combinationVariance(posterior, gradientOf(posterior, 5))).toBeCloseTo(one, 12);
  expect(combinationVariance(posterior, gradientOf(posterior, 5, 2))).toBeCloseTo(4 * one, 12);
});

test("what two wards have in common falls out of their difference, and the parallelogram law holds", () => {
  const { posterior } = fitted();
  const [a, b] = [gradientOf(posterior, 1), gradientOf(posterior, 7)];
  const sum = { columns: a.columns.map((x) => 2 * x), nested: new Map([...a.nested, ...b.nested]) };
  const difference = {
    columns: new Float64Array(posterior.columnCount),
    nested: new Map([
      [1, 1],
      [7, -1],
    ]),
  };
  const variance = (gradient: typeof sum) => combinationVariance(posterior, gradient);
  expect(variance(sum) + variance(difference)).toBeCloseTo(2 * (variance(a) + variance(b)), 12);
});
