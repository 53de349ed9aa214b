import { describe, expect, it } from "vitest";
import { conditionalIntercept } from "./conditional-intercept";
import { fitPersonPropensity } from "./fit-person-propensity";
import { gaussHermite } from "./gauss-hermite";
import { logOddsToProbability } from "./log-odds-to-probability";
import { scorePersonPropensity } from "./score-person-propensity";
import { seededRandom } from "./seeded-random";

const POLLS = 5;
const WARDS = 6;

function simulate(seed: number, persons: number, sigma: number, share: number) {
  const random = seededRandom(seed);
  const offsets = Float64Array.from({ length: POLLS * WARDS }, () => -0.6 + 0.6 * random.normal());
  const intercepts = offsets.map((offset) => conditionalIntercept(offset, sigma, gaussHermite(41)).intercept);
  const wards = Int32Array.from({ length: persons }, () => random.integer(WARDS));
  const truth = Float64Array.from({ length: persons }, () => sigma * random.normal());
  const responses = Uint16Array.from(truth, (theta, person) => {
    let bits = 0;
    for (let poll = 0; poll < POLLS; poll++) {
      if (random.uniform() >= share) continue;
      const p = logOddsToProbability(intercepts[poll * WARDS + wards[person]!]! + theta);
      bits |= (random.uniform() < p ? 2 : 1) << (2 * poll);
    }
    return bits;
  });
  return { truth, input: { responses, wards, pollCount: POLLS, wardCount: WARDS, offsets } };
}

describe("latent propensity to vote", () => {
  it.each([0.8, 1.7, 3])("recovers the spread between persons (sigma %f)", (sigma) => {
    const { input } = simulate(71, 30_000, sigma, 0.7);
    const fit = fitPersonPropensity(input);
    expect(fit.ok && fit.converged).toBe(true);
    if (!fit.ok) return;
    expect(Math.abs(fit.model.sigma / sigma - 1)).toBeLessThan(0.05);
    expect(Math.abs(fit.model.mean)).toBeLessThan(0.06);
  });

  it("has posteriors that cover the truth as often as they say", () => {
    const { truth, input } = simulate(72, 30_000, 1.7, 0.6);
    const { mean, standardDeviation } = scorePersonPropensity({ mean: 0, sigma: 1.7 }, input);
    let inside = 0;
    let squares = 0;
    let stated = 0;
    truth.forEach((theta, i) => {
      if (Math.abs(theta - mean[i]!) < 1.2816 * standardDeviation[i]!) inside++;
      squares += (theta - mean[i]!) ** 2;
      stated += standardDeviation[i]! ** 2;
    });
    expect(Math.abs(inside / truth.length - 0.8)).toBeLessThan(0.02);
    expect(Math.abs(squares / stated - 1)).toBeLessThan(0.03);
  });

  it("leaves a person without a known poll at the prior", () => {
    const { input } = simulate(73, 10, 1.5, 0.5);
    const none = { ...input, responses: new Uint16Array(10) };
    const { mean, standardDeviation } = scorePersonPropensity({ mean: 0.3, sigma: 1.5 }, none);
    expect(new Set(mean)).toEqual(new Set([0]));
    expect(new Set(standardDeviation)).toEqual(new Set([1.5]));
  });

  it("takes a vote in a poll that few voted in as a stronger sign", () => {
    const offsets = Float64Array.of(-2, 1);
    const responses = Uint16Array.of(2, 2 << 2);
    const input = { responses, wards: new Int32Array(2), pollCount: 2, wardCount: 1, offsets };
    const { mean } = scorePersonPropensity({ mean: 0, sigma: 1.5 }, input);
    expect(mean[0]!).toBeGreaterThan(mean[1]!);
    expect(mean[1]!).toBeGreaterThan(0);
  });

  it("ignores a poll whose turnout in the ward is not known", () => {
    const input = {
      responses: Uint16Array.of(0b1010, 0b0010),
      wards: new Int32Array(2),
      pollCount: 2,
      wardCount: 1,
      offsets: Float64Array.of(0.2, Number.NaN),
    };
    const { mean } = scorePersonPropensity({ mean: 0, sigma: 1 }, input);
    expect(mean[0]).toBe(mean[1]);
  });

  it("says that one poll a person is not enough", () => {
    const { input } = simulate(74, 5000, 1.5, 0.9);
    const onlyFirst = input.responses.map((bits) => bits & 3);
    expect(fitPersonPropensity({ ...input, responses: onlyFirst })).toEqual({
      ok: false,
      reason: "NOT_ENOUGH_DATA",
    });
  });

  it("stays finite where nobody ever changes their ways", () => {
    const { input } = simulate(76, 2000, 1.5, 0.9);
    const responses = input.responses.map((_, person) => (person % 3 === 0 ? 0b1010101010 : 0b0101010101));
    const fit = fitPersonPropensity({ ...input, responses });
    expect(fit.ok).toBe(true);
    if (!fit.ok) return;
    expect(fit.model.sigma).toBeGreaterThan(5);
    const { mean } = scorePersonPropensity(fit.model, { ...input, responses });
    expect(mean.every(Number.isFinite)).toBe(true);
    expect(mean[0]!).toBeGreaterThan(mean[1]!);
  });

  it("refuses more polls than fit", () => {
    const { input } = simulate(75, 10, 1, 0.5);
    expect(() => scorePersonPropensity({ mean: 0, sigma: 1 }, { ...input, pollCount: 9 })).toThrow(
      RangeError,
    );
  });
});
