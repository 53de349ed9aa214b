import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logOddsToProbability } from "./log-odds-to-probability";
import { probabilityToLogOdds } from "./probability-to-log-odds";
import { probabilityToScore } from "./probability-to-score";

describe("probabilities, log-odds and scores", () => {
  it("go to log-odds and back", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (p) => {
        expect(logOddsToProbability(probabilityToLogOdds(p))).toBeCloseTo(p, 12);
      }),
    );
  });

  it("do not overflow", () => {
    expect([-1e4, 1e4].map(logOddsToProbability)).toEqual([0, 1]);
  });

  it("make a score of the nearest hundredth, from 0 to 10,000", () => {
    expect([0, 0.56785, 0.99996, 1].map(probabilityToScore)).toEqual([0, 5679, 10_000, 10_000]);
  });
});
