import { describe, expect, it } from "vitest";
import { fitHierarchicalLogistic } from "./fit-hierarchical-logistic";
import { fitLogistic } from "./fit-logistic";
import { linearPredictor } from "./linear-predictor";
import { logOddsToProbability } from "./log-odds-to-probability";
import { seededRandom } from "./seeded-random";

const WARDS = 21;
const DISTRICTS = 130;

function simulate(seed: number, rows: number, wardSd: number, districtSd: number) {
  const random = seededRandom(seed);
  const wardEffects = Float64Array.from({ length: WARDS }, () => wardSd * random.normal());
  const districtEffects = Float64Array.from({ length: DISTRICTS }, () => districtSd * random.normal());
  const districts = Int32Array.from({ length: rows }, () => random.integer(DISTRICTS));
  const wards = districts.map((district) => district % WARDS);
  const postal = Uint8Array.from({ length: rows }, () => (random.uniform() < 0.2 ? 1 : 0));
  const years = Float64Array.from({ length: rows }, () => random.integer(10));
  const outcome = Uint8Array.from(postal, (post, i) => {
    const eta =
      -0.6 + 0.05 * years[i]! + 1.1 * post + wardEffects[wards[i]!]! + districtEffects[districts[i]!]!;
    return random.uniform() < logOddsToProbability(eta) ? 1 : 0;
  });
  return {
    wardEffects,
    districtEffects,
    input: {
      outcome,
      numeric: [{ name: "years", values: years }],
      factors: [{ name: "postal", levels: ["N", "Y"], codes: postal }],
      groups: [
        { name: "ward", count: WARDS, codes: wards },
        { name: "district", count: DISTRICTS, codes: districts },
      ],
    },
  };
}

describe("hierarchical logistic regression", () => {
  it.each(["fast", "exact"] as const)("recovers what the data were made with (%s)", (method) => {
    const { input, wardEffects, districtEffects } = simulate(11, 40_000, 0.5, 0.3);
    const fit = fitHierarchicalLogistic({ ...input, method });
    expect(fit.converged).toBe(true);
    expect(fit.warnings).toEqual([]);
    const truth = [-0.6, 0.05, 1.1];
    fit.coefficients.forEach(({ estimate, standardError }, i) => {
      expect(Math.abs(estimate - truth[i]!)).toBeLessThan(4 * standardError);
    });
    const [ward, district] = fit.groups;
    expect(Math.abs(ward!.sd / 0.5 - 1)).toBeLessThan(0.5);
    expect(Math.abs(district!.sd / 0.3 - 1)).toBeLessThan(0.25);
    // The sum is what the data show; how it divides between ward and district is shrunk.
    let misses = 0;
    for (let d = 0; d < DISTRICTS; d++) {
      const expected = wardEffects[d % WARDS]! + districtEffects[d]!;
      if (Math.abs(ward!.effects[d % WARDS]! + district!.effects[d]! - expected) > 0.5) misses++;
    }
    expect(misses).toBeLessThanOrEqual(3);
  });

  it("reaches a higher likelihood by the exact method than by the fast one", () => {
    const { input } = simulate(12, 3000, 0.6, 0.4);
    const fast = fitHierarchicalLogistic({ ...input, method: "fast" });
    const exact = fitHierarchicalLogistic({ ...input, method: "exact" });
    expect(exact.logLikelihood).toBeGreaterThan(fast.logLikelihood);
    expect(exact.logLikelihood - fast.logLikelihood).toBeLessThan(2);
  });

  it("does not depend on which grouping is the largest", () => {
    const { input } = simulate(13, 4000, 0.5, 0.3);
    const [ward, district] = input.groups;
    const padded = { ...ward!, count: 500 }; // levels without data: now the larger grouping
    const before = fitHierarchicalLogistic({ ...input, method: "exact" });
    const after = fitHierarchicalLogistic({ ...input, groups: [padded, district!], method: "exact" });
    expect(after.logLikelihood).toBeCloseTo(before.logLikelihood, 6);
    expect(after.groups[0]!.sd).toBeCloseTo(before.groups[0]!.sd, 4);
    after.groups[1]!.effects.forEach((effect, d) => {
      expect(effect).toBeCloseTo(before.groups[1]!.effects[d]!, 4);
    });
  });

  it("gives a level without data no effect and the prior's variance", () => {
    const { input } = simulate(14, 4000, 0.5, 0.3);
    const [ward, district] = input.groups;
    const fit = fitHierarchicalLogistic({
      ...input,
      groups: [ward!, { ...district!, count: DISTRICTS + 1 }],
      method: "fast",
    });
    expect(fit.groups[1]!.effects[DISTRICTS]).toBe(0);
    expect(fit.groups[1]!.conditionalVariances[DISTRICTS]).toBeCloseTo(fit.groups[1]!.sd ** 2, 12);
  });

  it("gives rows of code -1 no effect of the grouping", () => {
    const { input } = simulate(15, 4000, 0.5, 0);
    const none = { name: "none", count: 3, codes: new Int32Array(4000).fill(-1) };
    const without = fitHierarchicalLogistic({ ...input, groups: [input.groups[0]!], method: "fast" });
    const withNone = fitHierarchicalLogistic({ ...input, groups: [input.groups[0]!, none], method: "fast" });
    withNone.coefficients.forEach(({ estimate }, i) => {
      expect(estimate).toBeCloseTo(without.coefficients[i]!.estimate, 5);
    });
    expect([...withNone.groups[1]!.effects]).toEqual([0, 0, 0]);
  });

  it("shrinks a level the more, the fewer cases it has", () => {
    const cases = [10, 40, 160, 640];
    const codes = Int32Array.from(
      cases.flatMap((n, level) => [...new Array(n).fill(level), ...new Array(n).fill(level + 4)]),
    );
    const outcome = Uint8Array.from(codes, (level, i) => ((level < 4 ? i % 10 < 7 : i % 10 < 3) ? 1 : 0));
    const fit = fitHierarchicalLogistic({
      outcome,
      numeric: [],
      factors: [],
      groups: [{ name: "area", count: 8, codes }],
      method: "fast",
    });
    const { effects } = fit.groups[0]!;
    for (let level = 0; level < 3; level++) expect(effects[level]!).toBeLessThan(effects[level + 1]!);
    expect(effects[3]!).toBeLessThan(Math.log(7 / 3));
  });

  it.each(["fast", "exact"] as const)(
    "names a grouping that does not vary (%s), and then agrees with the plain fit",
    (method) => {
      const { input } = simulate(16, 3000, 0, 0);
      const codes = Int32Array.from({ length: 3000 }, (_, row) => row % 6);
      // The same rows in every street: less than chance variation between them.
      const repeated = {
        outcome: input.outcome.map((_, row) => input.outcome[row - (row % 6)]!),
        numeric: [
          { name: "years", values: input.numeric[0]!.values.map((_, row, years) => years[row - (row % 6)]!) },
        ],
        factors: [],
      };
      const fit = fitHierarchicalLogistic({
        ...repeated,
        groups: [{ name: "street", count: 6, codes }],
        method,
      });
      expect(fit.converged).toBe(true);
      expect(fit.warnings.map((w) => `${w.code} ${w.column}`)).toEqual(["BOUNDARY street"]);
      const plain = fitLogistic(repeated);
      fit.coefficients.forEach(({ estimate, standardError }, i) => {
        expect(estimate).toBeCloseTo(plain.coefficients[i]!.estimate, 4);
        expect(standardError).toBeCloseTo(plain.coefficients[i]!.standardError, 4);
      });
    },
  );

  it("settles, wherever chance puts a variance that is none", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const random = seededRandom(seed);
      const outcome = Uint8Array.from({ length: 3000 }, () => random.integer(2));
      const groups = [6, 60].map((count) => ({
        name: `of${count}`,
        count,
        codes: Int32Array.from({ length: 3000 }, () => random.integer(count)),
      }));
      const fast = fitHierarchicalLogistic({ outcome, numeric: [], factors: [], groups, method: "fast" });
      const exact = fitHierarchicalLogistic({ outcome, numeric: [], factors: [], groups, method: "exact" });
      expect([fast.converged, exact.converged], `seed ${seed}`).toEqual([true, true]);
      expect(exact.iterations, `seed ${seed}`).toBeLessThan(50);
      expect(exact.logLikelihood, `seed ${seed}`).toBeGreaterThan(fast.logLikelihood - 1e-5);
    }
  });

  it("names separation and collinearity as the plain fit does", () => {
    const { input } = simulate(17, 2000, 0.3, 0.3);
    const years = input.numeric[0]!.values;
    const outcome = input.outcome.map((y, i) => (input.factors[0]!.codes[i] === 1 ? 1 : y));
    const months = { name: "months", values: years.map((y) => 12 * y) };
    const fit = fitHierarchicalLogistic({
      ...input,
      outcome,
      numeric: [...input.numeric, months],
      method: "exact",
    });
    expect(fit.warnings.map((w) => `${w.code} ${w.column}`)).toEqual([
      "COLLINEAR months",
      "SEPARATION postalY",
    ]);
    expect(fit.converged).toBe(false);
  });

  it("predicts rates that match the data, ward by ward", () => {
    const { input } = simulate(18, 20_000, 0.5, 0.2);
    const fit = fitHierarchicalLogistic({ ...input, method: "fast" });
    const eta = linearPredictor(fit.coefficients, fit.groups, { ...input, rows: 20_000 });
    for (let ward = 0; ward < WARDS; ward++) {
      let electors = 0;
      let excess = 0;
      eta.forEach((x, i) => {
        if (input.groups[0]!.codes[i] !== ward) return;
        electors++;
        excess += logOddsToProbability(x) - input.outcome[i]!;
      });
      expect(Math.abs(excess / electors)).toBeLessThan(0.01);
    }
  });
});
