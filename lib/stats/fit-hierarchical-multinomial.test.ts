import { describe, expect, it } from "vitest";
import { fitHierarchicalLogistic } from "./fit-hierarchical-logistic";
import { fitHierarchicalMultinomial } from "./fit-hierarchical-multinomial";
import { seededRandom } from "./seeded-random";

const CLASSES = ["Blue", "Green", "Red"];

function simulate(seed: number, rows: number, wards: number, regions: number, sds: [number, number]) {
  const random = seededRandom(seed);
  const ward = Int32Array.from({ length: rows }, () => random.integer(wards));
  const region = Int32Array.from({ length: rows }, () => random.integer(regions));
  const x = Float64Array.from({ length: rows }, () => random.normal());
  const wardEffects = [0, 1].map(() => Float64Array.from({ length: wards }, () => sds[0] * random.normal()));
  const regionEffects = [0, 1].map(() =>
    Float64Array.from({ length: regions }, () => sds[1] * random.normal()),
  );
  const truth = [
    [0.3, 0.8],
    [-0.4, -0.5],
  ];
  const outcome = Uint8Array.from({ length: rows }, (_, row) => {
    const raised = [
      1,
      ...truth.map(([intercept, slope], k) =>
        Math.exp(
          intercept! + slope! * x[row]! + wardEffects[k]![ward[row]!]! + regionEffects[k]![region[row]!]!,
        ),
      ),
    ];
    let left = random.uniform() * raised.reduce((sum, value) => sum + value, 0);
    return raised.findIndex((value) => {
      left -= value;
      return left < 0;
    });
  });
  const groups = [
    { name: "ward", count: wards, codes: ward },
    { name: "region", count: regions, codes: region },
  ];
  return {
    truth,
    wardEffects,
    input: { outcome, classes: CLASSES, numeric: [{ name: "x", values: x }], factors: [], groups },
  };
}

describe("hierarchical multinomial regression", () => {
  it("recovers coefficients, spreads and level effects", () => {
    const { truth, wardEffects, input } = simulate(3, 12_000, 80, 6, [0.7, 0.4]);
    const fit = fitHierarchicalMultinomial(input);
    expect(fit.converged).toBe(true);
    fit.classes.forEach(({ coefficients, groups }, k) => {
      const [, slope] = coefficients;
      expect(Math.abs(slope!.estimate - truth[k]![1]!)).toBeLessThan(3 * slope!.standardError);
      expect(Math.abs(groups[0]!.sd / 0.7 - 1)).toBeLessThan(0.3);
      const centred = groups[0]!.effects.map((effect, level) => effect - wardEffects[k]![level]!);
      const mean = centred.reduce((sum, value) => sum + value, 0) / 80;
      const spread = Math.sqrt(centred.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 80);
      expect(spread).toBeLessThan(0.3);
    });
    expect(Number.isFinite(fit.logLikelihood)).toBe(true);
  });

  it("estimates spreads without bias where levels are small", () => {
    const ratios = [11, 12].flatMap((seed) => {
      const { input } = simulate(seed, 5000, 170, 2, [0.8, 0.01]);
      return fitHierarchicalMultinomial({ ...input, groups: input.groups.slice(0, 1) }).classes.map(
        ({ groups }) => groups[0]!.sd / 0.8,
      );
    });
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    expect(Math.abs(mean - 1)).toBeLessThan(0.1);
  });

  it("is the hierarchical logit where there are two classes", () => {
    const { input } = simulate(5, 3000, 40, 4, [0.6, 0.3]);
    const outcome = input.outcome.map((code) => Math.min(1, code));
    const fit = fitHierarchicalMultinomial({ ...input, outcome, classes: ["no", "yes"] });
    const logit = fitHierarchicalLogistic({ ...input, outcome, method: "fast" });
    fit.classes[0]!.coefficients.forEach(({ estimate, standardError }, i) => {
      expect(estimate).toBeCloseTo(logit.coefficients[i]!.estimate, 4);
      expect(standardError).toBeCloseTo(logit.coefficients[i]!.standardError, 4);
    });
    expect(fit.logLikelihood).toBeCloseTo(logit.logLikelihood, 4);
  });
});
