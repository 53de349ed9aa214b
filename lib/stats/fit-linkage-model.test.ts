import { expect, it } from "vitest";
import { fitLinkageModel } from "./fit-linkage-model";
import { type LinkageModel, linkageLogOdds } from "./linkage-log-odds";
import { seededRandom } from "./seeded-random";

const MATCH = [
  [0, 0.9, 0.07, 0.03],
  [0, 0.8, 0.05, 0.15],
  [0, 0.95, 0.03, 0.02],
];
const RANDOM = [
  [0, 0.01, 0.04, 0.95],
  [0, 0.002, 0.008, 0.99],
  [0, 0.05, 0.05, 0.9],
];
const logs = (shares: number[][]) =>
  shares.map((levels) => Float64Array.from(levels, (share) => (share ? Math.log(share) : 0)));

function draw(shares: readonly number[], uniform: number): number {
  let sum = 0;
  return shares.findIndex((share) => {
    sum += share;
    return share > 0 && uniform < sum;
  });
}

/** Pairs found by the first comparison: all agree on it, a third are matches. */
function simulate(count: number) {
  const random = seededRandom(11);
  const levels = new Uint8Array(count * 3);
  for (let pair = 0; pair < count; pair++) {
    const shares = random.uniform() < 1 / 3 ? MATCH : RANDOM;
    levels[pair * 3] = 1;
    for (const field of [1, 2]) levels[pair * 3 + field] = draw(shares[field]!, random.uniform());
  }
  return {
    count,
    width: 3,
    levels,
    rarity: new Float32Array(count),
    foundBy: new Uint16Array(count).fill(1),
  };
}

/** Odds of a match among pairs that agree on the first comparison are a half. */
const start: LinkageModel = {
  match: logs([MATCH[0]!, [0, 0.5, 0.3, 0.2], [0, 0.5, 0.3, 0.2]]),
  random: logs(RANDOM),
  household: logs(RANDOM),
  matchPairs: 1,
  randomPairs: 2 * (0.9 / 0.01),
  householdPairs: 1e-9,
  place: -1,
};
const prior = MATCH.map((levels, field) =>
  field === 0 ? Float64Array.from(levels) : Float64Array.from([0, 0.1, 0.1, 0.1]),
);

it("recovers the levels of matches from pairs of which most are none", () => {
  const model = fitLinkageModel(start, simulate(40_000), { prior, iterations: 40 });
  for (const field of [1, 2])
    for (const level of [1, 2, 3])
      expect(Math.abs(Math.exp(model.match[field]![level]!) - MATCH[field]![level]!)).toBeLessThan(0.015);
});

it("learns nothing about the comparison by which the pairs were found", () => {
  const model = fitLinkageModel(start, simulate(2_000), { prior, iterations: 5 });
  expect(Math.exp(model.match[0]![1]!)).toBeCloseTo(0.9, 6);
});

it("does not take two people of one household for one", () => {
  const model: LinkageModel = {
    ...start,
    match: logs([
      [0, 0.95, 0.05],
      [0, 0.9, 0.1],
    ]),
    random: logs([
      [0, 0.001, 0.999],
      [0, 0.00001, 0.99999],
    ]),
    household: logs([
      [0, 0.6, 0.4],
      [0, 0.5, 0.5],
    ]),
    matchPairs: 1_000,
    randomPairs: 1_000_000,
    householdPairs: 1_500,
    place: 1,
  };
  const pair = { count: 1, width: 2, levels: Uint8Array.of(1, 1), rarity: new Float32Array(1) };
  expect(linkageLogOdds(model, pair, 0)).toBeCloseTo(
    Math.log((1_000 * 0.95 * 0.9) / (1_500 * 0.6 * 0.9 + 0.01)),
    3,
  );
});
