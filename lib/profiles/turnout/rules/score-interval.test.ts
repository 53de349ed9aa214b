import { expect, test } from "vitest";
import { scoreInterval } from "@/lib/profiles/turnout/rules/score-interval";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";
import { seededRandom } from "@/lib/stats/seeded-random";

/** Propensities of many electors whose log-odds differ by `sd`, and their mean as a score. */
function simulate(middle: number, sd: number) {
  const random = seededRandom(1);
  const propensities = Array.from({ length: 20_000 }, () =>
    logOddsToProbability(middle + sd * random.normal()),
  );
  const mean = propensities.reduce((sum, p) => sum + p, 0) / propensities.length;
  return { propensities, scoreHundredths: Math.round(mean * 10_000) };
}

test.each([
  [-5.5, 1.5],
  [-2.5, 1.2],
  [-1, 1.6],
  [0, 0.8],
  [1.4, 2],
])("around log-odds %d with deviation %d, four electors in five lie within", (middle, sd) => {
  const { propensities, scoreHundredths } = simulate(middle, sd);
  const { lowHundredths, highHundredths } = scoreInterval(scoreHundredths, sd);
  const within = propensities.filter((p) => p * 10_000 >= lowHundredths && p * 10_000 <= highHundredths);
  expect(within.length / propensities.length).toBeGreaterThan(0.78);
  expect(within.length / propensities.length).toBeLessThan(0.82);
});

test("what is better known has the narrower interval", () => {
  const width = (sd: number) => {
    const { lowHundredths, highHundredths } = scoreInterval(3000, sd);
    return highHundredths - lowHundredths;
  };
  expect(width(0.5)).toBeLessThan(width(1));
  expect(width(1)).toBeLessThan(width(2));
});

test("a propensity known for certain is its own interval", () => {
  expect(scoreInterval(3210, 0)).toEqual({ lowHundredths: 3210, highHundredths: 3210 });
});

test("every score has an interval within the scale, whatever is known", () => {
  for (const sd of [0, 0.3, 1, 2, 3, 4, 6.1]) {
    for (let score = 0; score <= 10_000; score += 50) {
      const { lowHundredths, highHundredths } = scoreInterval(score, sd);
      expect(lowHundredths).toBeGreaterThanOrEqual(0);
      expect(highHundredths).toBeLessThanOrEqual(10_000);
      expect(lowHundredths).toBeLessThanOrEqual(highHundredths);
    }
  }
});
