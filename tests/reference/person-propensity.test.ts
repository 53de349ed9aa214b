import { describe, expect, it } from "vitest";
import { fitPersonPropensity } from "@/lib/stats/fit-person-propensity";
import { scorePersonPropensity } from "@/lib/stats/score-person-propensity";
import { expectClose } from "./expect-close";
import { readAnswers } from "./read-reference";

interface Answers {
  offsets: number[];
  ward: number[];
  votes: number[][];
  mean: number;
  sigma: number;
  logLikelihood: number;
  patterns: { person: number[]; mean: number[]; standardDeviation: number[] };
}

const expected = readAnswers<Answers>("person-propensity.json");
const input = {
  responses: Uint16Array.from(expected.votes, (polls) =>
    polls.reduce((bits, code, t) => bits | (code << (2 * t)), 0),
  ),
  wards: Int32Array.from(expected.ward),
  pollCount: 4,
  wardCount: 2,
  offsets: Float64Array.from(expected.offsets),
};

describe("the latent propensity to vote against R's integrate and optim", () => {
  it("finds the same mean, sigma and likelihood", () => {
    const fit = fitPersonPropensity(input);
    expect(fit.ok).toBe(true);
    if (!fit.ok) return;
    expectClose([fit.logLikelihood], [expected.logLikelihood], 1e-7);
    expectClose([fit.model.mean, fit.model.sigma], [expected.mean, expected.sigma], 1e-3);
  });

  it("gives every record the same posterior mean and standard deviation", () => {
    const { mean, standardDeviation } = scorePersonPropensity(expected, input);
    const { person } = expected.patterns;
    expectClose(
      person.map((i) => mean[i]!),
      expected.patterns.mean,
      1e-5,
    );
    expectClose(
      person.map((i) => standardDeviation[i]!),
      expected.patterns.standardDeviation,
      1e-5,
    );
  });
});
