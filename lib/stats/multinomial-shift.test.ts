import { expect, test } from "vitest";
import { logitShift } from "@/lib/stats/logit-shift";
import { multinomialShift } from "@/lib/stats/multinomial-shift";
import { probabilityToLogOdds } from "@/lib/stats/probability-to-log-odds";
import { seededRandom } from "@/lib/stats/seeded-random";

const random = seededRandom(3);
const ROWS = 200;
const raw = Array.from({ length: 4 }, () =>
  Float64Array.from({ length: ROWS }, () => random.uniform() + 0.01),
);
const chances = raw.map((column) =>
  column.map((value, row) => value / raw.reduce((sum, of) => sum + of[row]!, 0)),
);
const weights = Float64Array.from({ length: ROWS }, () => random.uniform());

function meansAfter(shifts: number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return chances.map((column, k) =>
    column.reduce((sum, chance, row) => {
      const all = chances.reduce((of, other, j) => of + other[row]! * Math.exp(shifts[j]!), 0);
      return sum + (weights[row]! * chance * Math.exp(shifts[k]!)) / all / total;
    }, 0),
  );
}

test("weighted means of the shifted chances meet the shares, whatever their unit", () => {
  const means = meansAfter(multinomialShift(chances, weights, [400, 300, 200, 100]));
  [0.4, 0.3, 0.2, 0.1].forEach((share, k) => {
    expect(means[k]).toBeCloseTo(share, 7);
  });
});

test("a class without a share keeps its own, and the others divide what is left", () => {
  const before = meansAfter([0, 0, 0, 0]);
  const means = meansAfter(multinomialShift(chances, weights, [1, 1, 2, Number.NaN]));
  expect(means[2]).toBeCloseTo(2 * means[0]!, 6);
  expect(Math.abs(means[3]! - before[3]!)).toBeLessThan(0.01);
});

test("with two classes it is the logit shift", () => {
  const two = [
    chances[0]!.map((a, row) => a / (a + chances[1]![row]!)),
    chances[0]!.map((a, row) => 1 - a / (a + chances[1]![row]!)),
  ];
  const [first, second] = multinomialShift(two, weights, [0.7, 0.3]);
  const logOdds = two[0]!.map(probabilityToLogOdds);
  expect(first! - second!).toBeCloseTo(logitShift(logOdds, 0.7, weights), 6);
});

test("leaves everything as it is where no share is known", () => {
  const shifts = multinomialShift(chances, weights, [Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  expect(shifts).toEqual([0, 0, 0, 0]);
});
