import { describe, expect, it } from "vitest";
import { conditionalIntercept } from "./conditional-intercept";
import { fitHouseholdPropensity } from "./fit-household-propensity";
import { gaussHermite } from "./gauss-hermite";
import { logOddsToProbability } from "./log-odds-to-probability";
import { scoreHouseholdPropensity } from "./score-household-propensity";
import { scorePersonPropensity } from "./score-person-propensity";
import { seededRandom } from "./seeded-random";

const POLLS = 4;
const SIGMA = 1.6;

/** About two persons a household; a quarter of the persons have no known poll. */
function simulate(seed: number, persons: number, share: number) {
  const random = seededRandom(seed);
  const householdCount = persons / 2;
  const offsets = Float64Array.from({ length: POLLS }, () => -0.5 + 0.5 * random.normal());
  const intercepts = offsets.map((o) => conditionalIntercept(o, SIGMA, gaussHermite(41)).intercept);
  const households = Int32Array.from({ length: persons }, () => random.integer(householdCount));
  const common = Float64Array.from(
    { length: householdCount },
    () => SIGMA * Math.sqrt(share) * random.normal(),
  );
  const truth = Float64Array.from(
    households,
    (h) => common[h]! + SIGMA * Math.sqrt(1 - share) * random.normal(),
  );
  const responses = Uint16Array.from(truth, (theta) => {
    if (random.uniform() < 0.25) return 0;
    return intercepts.reduce((bits, intercept, poll) => {
      const voted = random.uniform() < logOddsToProbability(intercept + theta);
      return bits | ((voted ? 2 : 1) << (2 * poll));
    }, 0);
  });
  const input = { responses, wards: new Int32Array(persons), pollCount: POLLS, wardCount: 1, offsets };
  return { truth, input, households, householdCount };
}

describe("propensity with a household's common part", () => {
  it.each([0.15, 0.4, 0.7])("recovers the household's share of the variance (%f)", (share) => {
    const { input, households, householdCount } = simulate(81, 40_000, share);
    const fit = fitHouseholdPropensity(input, households, householdCount);
    expect(fit.ok).toBe(true);
    if (!fit.ok) return;
    expect(Math.abs(fit.model.householdShare - share)).toBeLessThan(0.05);
    expect(Math.abs(fit.model.sigma / SIGMA - 1)).toBeLessThan(0.05);
    expect(fit.gain).toBeGreaterThan(20);
  });

  it("finds next to nothing where members have nothing in common", () => {
    const { input, households, householdCount } = simulate(82, 20_000, 0);
    const fit = fitHouseholdPropensity(input, households, householdCount);
    expect(fit.ok && fit.model.householdShare).toBeLessThan(0.05);
    expect(fit.ok && fit.gain).toBeLessThan(4);
  });

  it("is nearer to the truth than the person's own record alone, and covers it as often as it says", () => {
    const { truth, input, households, householdCount } = simulate(83, 40_000, 0.4);
    const model = { mean: 0, sigma: SIGMA, householdShare: 0.4 };
    const together = scoreHouseholdPropensity(model, input, households, householdCount);
    const alone = scorePersonPropensity(model, input);
    const errorOf = (mean: Float64Array) =>
      truth.reduce((sum, t, i) => sum + (t - mean[i]!) ** 2, 0) / truth.length;
    expect(errorOf(together.mean)).toBeLessThan(0.95 * errorOf(alone.mean));
    const inside = truth.filter(
      (t, i) => Math.abs(t - together.mean[i]!) < 1.2816 * together.standardDeviation[i]!,
    );
    expect(Math.abs(inside.length / truth.length - 0.8)).toBeLessThan(0.02);
  });

  it("lets a member's record speak for one of whom nothing is known", () => {
    const voter = 0b10101010;
    const input = {
      responses: Uint16Array.of(voter, 0, 0),
      wards: new Int32Array(3),
      pollCount: POLLS,
      wardCount: 1,
      offsets: new Float64Array(POLLS),
    };
    const model = { mean: 0, sigma: SIGMA, householdShare: 0.4 };
    const { mean, standardDeviation } = scoreHouseholdPropensity(model, input, Int32Array.of(0, 0, -1), 1);
    expect(mean[0]!).toBeGreaterThan(mean[1]!);
    expect(mean[1]!).toBeGreaterThan(0.1);
    expect(standardDeviation[1]!).toBeLessThan(SIGMA);
    expect(mean[2]!).toBeCloseTo(0, 10);
    expect(standardDeviation[2]!).toBeCloseTo(SIGMA, 4);
  });

  it("agrees with the person's own posterior where the household has no share", () => {
    const { input, households, householdCount } = simulate(84, 2000, 0.3);
    const model = { mean: 0.1, sigma: SIGMA, householdShare: 0 };
    const together = scoreHouseholdPropensity(model, input, households, householdCount);
    const alone = scorePersonPropensity(model, input);
    alone.mean.forEach((mean, i) => {
      expect(together.mean[i]!).toBeCloseTo(mean, 4);
      expect(together.standardDeviation[i]!).toBeCloseTo(alone.standardDeviation[i]!, 4);
    });
  });

  it("says where there are too few households with two known records", () => {
    const { input, households } = simulate(85, 1000, 0.3);
    const fit = fitHouseholdPropensity(
      input,
      households.map((_, person) => person),
      1000,
    );
    expect(fit).toEqual({ ok: false, reason: "NOT_ENOUGH_DATA" });
  });
});
