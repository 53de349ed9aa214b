import { describe, expect, it } from "vitest";
import { fitHierarchicalLogistic } from "./fit-hierarchical-logistic";
import { linearPredictorVariance } from "./linear-predictor-variance";
import { logOddsToProbability } from "./log-odds-to-probability";
import { seededRandom } from "./seeded-random";

const SIZES = { ward: 12, district: 20 };

function simulate(seed: number, rows: number) {
  const random = seededRandom(seed);
  const effects = (count: number, sd: number) =>
    Float64Array.from({ length: count }, () => sd * random.normal());
  const [ward, district] = [effects(SIZES.ward, 0.7), effects(SIZES.district, 0.5)];
  const districts = Int32Array.from({ length: rows }, () => random.integer(SIZES.district));
  const wards = Int32Array.from({ length: rows }, () => random.integer(SIZES.ward));
  const age = Float64Array.from({ length: rows }, () => 20 + random.integer(60));
  const post = Uint8Array.from({ length: rows }, () => random.integer(2));
  const truth = age.map(
    (a, i) => -2 + 0.03 * a + 0.6 * post[i]! + ward[wards[i]!]! + district[districts[i]!]!,
  );
  const outcome = Uint8Array.from(truth, (eta) => (random.uniform() < logOddsToProbability(eta) ? 1 : 0));
  return { outcome, age, post, wards, districts, truth };
}

function fitTo({ outcome, age, post, wards, districts }: ReturnType<typeof simulate>) {
  return fitHierarchicalLogistic({
    outcome,
    numeric: [{ name: "age", values: age }],
    factors: [{ name: "post", levels: ["N", "Y"], codes: post }],
    groups: [
      { name: "ward", count: SIZES.ward, codes: wards },
      { name: "district", count: SIZES.district, codes: districts },
    ],
    method: "fast",
  });
}

/** Gauss-Jordan inverse: small, plain, and another way than the one under test. */
function invert(matrix: number[][]): number[][] {
  const n = matrix.length;
  const work = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let i = 0; i < n; i++) {
    const pivot = work[i]![i]!;
    work[i] = work[i]!.map((x) => x / pivot);
    for (let k = 0; k < n; k++) {
      const factor = work[k]![i]!;
      if (k !== i) work[k] = work[k]!.map((x, j) => x - factor * work[i]![j]!);
    }
  }
  return work.map((row) => row.slice(n));
}

describe("variance of a linear predictor", () => {
  it("equals the quadratic form with the inverse of the whole Hessian", () => {
    const data = simulate(21, 800);
    const fit = fitTo(data);
    const [intercept, slope, post] = fit.coefficients.map((c) => c.estimate);
    const [ward, district] = fit.groups;
    const size = 3 + SIZES.ward + SIZES.district;
    const vectorOf = (age: number, postal: number, w: number, d: number) => {
      const x = new Array<number>(size).fill(0);
      x[0] = 1;
      x[1] = age;
      x[2] = postal;
      x[3 + w] = 1;
      x[3 + SIZES.ward + d] = 1;
      return x;
    };
    const hessian = Array.from({ length: size }, (_, i) => {
      const row = new Array<number>(size).fill(0);
      if (i >= 3) row[i] = 1 / (i < 3 + SIZES.ward ? ward! : district!).sd ** 2;
      return row;
    });
    data.outcome.forEach((_, i) => {
      const [a, p, w, d] = [data.age[i]!, data.post[i]!, data.wards[i]!, data.districts[i]!];
      const q = logOddsToProbability(
        intercept! + slope! * a + post! * p + ward!.effects[w]! + district!.effects[d]!,
      );
      const x = vectorOf(a, p, w, d);
      for (let r = 0; r < size; r++) {
        for (let c = 0; c < size; c++) hessian[r]![c]! += q * (1 - q) * x[r]! * x[c]!;
      }
    });
    const inverse = invert(hessian);
    const varianceOf = linearPredictorVariance(fit.posterior);
    for (const [a, p, w, d] of [
      [18, 0, 0, 0],
      [44, 1, 3, 7],
      [90, 1, 1, 11],
    ] as const) {
      const x = vectorOf(a, p, w, d);
      const expected = x.reduce(
        (sum, xi, i) => sum + x.reduce((s, xj, j) => s + xi * xj * inverse[i]![j]!, 0),
        0,
      );
      const actual = varianceOf({ terms: [0, 1, 2], values: [1, a, p], levels: [w, d] });
      expect(Math.abs(actual / expected - 1)).toBeLessThan(1e-6);
    }
  });

  it("adds a grouping's prior variance for a level that was never seen, nothing for -1", () => {
    const data = simulate(22, 800);
    const fit = fitHierarchicalLogistic({
      outcome: data.outcome,
      numeric: [],
      factors: [],
      groups: [{ name: "district", count: SIZES.district + 1, codes: data.districts }],
      method: "fast",
    });
    const varianceOf = linearPredictorVariance(fit.posterior);
    const fixed = varianceOf({ terms: [0], values: [1], levels: [-1] });
    const unseen = varianceOf({ terms: [0], values: [1], levels: [SIZES.district] });
    expect(fixed).toBeCloseTo(fit.covariance[0]!, 12);
    expect(unseen - fixed).toBeCloseTo(fit.groups[0]!.sd ** 2, 10);
  });

  it("covers the true linear predictor about as often as it says", () => {
    let inside = 0;
    let total = 0;
    for (let seed = 100; seed < 160; seed++) {
      const data = simulate(seed, 3000);
      const fit = fitTo(data);
      const varianceOf = linearPredictorVariance(fit.posterior);
      const [intercept, slope, post] = fit.coefficients.map((c) => c.estimate);
      for (let i = 0; i < 3000; i += 150) {
        const [a, p, w, d] = [data.age[i]!, data.post[i]!, data.wards[i]!, data.districts[i]!];
        const eta =
          intercept! + slope! * a + post! * p + fit.groups[0]!.effects[w]! + fit.groups[1]!.effects[d]!;
        const sd = Math.sqrt(varianceOf({ terms: [0, 1, 2], values: [1, a, p], levels: [w, d] }));
        if (Math.abs(data.truth[i]! - eta) < 1.2816 * sd) inside++;
        total++;
      }
    }
    expect(inside / total).toBeGreaterThan(0.75);
    expect(inside / total).toBeLessThan(0.85);
  });
});
