import { describe, expect, it } from "vitest";
import { auc } from "@/lib/stats/auc";
import { brier } from "@/lib/stats/brier";
import { calibrationLine } from "@/lib/stats/calibration-line";
import { fitCalibration } from "@/lib/stats/fit-calibration";
import { isotonic } from "@/lib/stats/isotonic";
import { logLoss } from "@/lib/stats/log-loss";
import { logitShift } from "@/lib/stats/logit-shift";
import { normalQuantile } from "@/lib/stats/normal-quantile";
import { probabilityToLogOdds } from "@/lib/stats/probability-to-log-odds";
import { expectClose } from "./expect-close";
import { flags, numbers, readAnswers, readTable } from "./read-reference";

interface Answers {
  auc: number;
  aucStandardError: number;
  logLoss: number;
  logLossStandardError: number;
  brier: number;
  brierStandardError: number;
  calibration: Record<string, number>;
  beta: { intercept: number; low: number; high: number };
  isotonic: { prediction: number[]; rate: number[] };
  logitShift: { rate: number; shift: number };
  normalQuantile: { probability: number[]; quantile: number[] };
}

const table = readTable("evaluation.csv");
const predictions = numbers(table, "prediction");
const outcomes = flags(table, "outcome");
const expected = readAnswers<Answers>("evaluation.json");

describe("evaluation against R", () => {
  it("gives pROC's area under the curve and DeLong's error, ties included", () => {
    const { auc: area, standardError } = auc(predictions, outcomes);
    expectClose([area, standardError], [expected.auc, expected.aucStandardError], 1e-10);
  });

  it("gives the same log loss and Brier score, with their errors", () => {
    const loss = logLoss(predictions, outcomes);
    const score = brier(predictions, outcomes);
    expectClose([loss.mean, loss.standardError], [expected.logLoss, expected.logLossStandardError], 1e-10);
    expectClose([score.mean, score.standardError], [expected.brier, expected.brierStandardError], 1e-10);
  });

  it("gives glm's calibration line", () => {
    const line = calibrationLine(predictions, outcomes);
    expect(Object.keys(expected.calibration).sort()).toEqual(Object.keys(line).sort());
    for (const [name, value] of Object.entries(line))
      expectClose([value], [expected.calibration[name]!], 1e-6);
  });

  it("fits the beta calibration that glm fits", () => {
    const fit = fitCalibration("beta", predictions, outcomes);
    expect(fit.ok).toBe(true);
    if (!fit.ok || fit.calibration.kind !== "beta") return;
    const { intercept, low, high } = fit.calibration;
    expectClose(
      [intercept, low, high],
      [expected.beta.intercept, expected.beta.low, expected.beta.high],
      1e-6,
    );
  });

  it("pools adjacent violators to the same rates", () => {
    const fitted = isotonic(predictions, outcomes);
    const rateOf = new Map(expected.isotonic.prediction.map((p, i) => [p, expected.isotonic.rate[i]!]));
    expectClose(
      fitted,
      Array.from(predictions, (p) => rateOf.get(p)!),
      1e-12,
    );
  });

  it("finds the same logit shift", () => {
    const shift = logitShift(predictions.map(probabilityToLogOdds), expected.logitShift.rate);
    expectClose([shift], [expected.logitShift.shift], 1e-8);
  });

  it("gives qnorm's quantiles", () => {
    const { probability, quantile } = expected.normalQuantile;
    expectClose(probability.map(normalQuantile), quantile, 1e-13);
  });
});
