import { expect, test } from "vitest";
import { fitPersonDeviation } from "@/lib/stats/fit-person-deviation";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";
import { seededRandom } from "@/lib/stats/seeded-random";

/** Pairs of persons whose log-odds lie around -1 or 0.5; what is predicted is the average of each kind. */
function pairs(sd: number, count: number) {
  const random = seededRandom(11);
  const persons = Array.from({ length: count }, (_, i) => {
    const chance = logOddsToProbability((i % 2 ? 0.5 : -1) + sd * random.normal());
    return {
      kind: i % 2,
      first: Number(random.uniform() < chance),
      second: Number(random.uniform() < chance),
    };
  });
  const rate = [0, 1].map((kind) => {
    const of = persons.filter((person) => person.kind === kind);
    return of.reduce((sum, { first, second }) => sum + first + second, 0) / (2 * of.length);
  });
  return {
    predicted: persons.map(({ kind }) => rate[kind]!),
    first: persons.map(({ first }) => first),
    second: persons.map(({ second }) => second),
  };
}

test.each([0.5, 1.5, 3])("finds the deviation of persons that made the pairs: %d", (sd) => {
  expect(Math.abs(fitPersonDeviation(pairs(sd, 40_000)).sd - sd)).toBeLessThan(0.1 * Math.max(1, sd));
});

test("finds next to none where both outcomes of a person are independent", () => {
  expect(fitPersonDeviation(pairs(0, 40_000)).sd).toBeLessThan(0.25);
});

test("goes to its bound where persons never change", () => {
  const { predicted, first } = pairs(2, 2000);
  expect(fitPersonDeviation({ predicted, first, second: first }).sd).toBeGreaterThan(5.9);
});
