import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readDataTable } from "@/lib/models/data/read-data-table";
import { assignFolds } from "@/lib/models/rules/assign-folds";
import { crossValidate, evaluatePredictions } from "@/lib/models/rules/evaluate-regression";
import { fitRegression } from "@/lib/models/rules/fit-regression";
import { predictRegression } from "@/lib/models/rules/predict-regression";
import type { RegressionRequest } from "@/lib/models/types";

const folder = resolve(process.env.HUSTINGS_SHARED ?? "../shared", "reference");
const present = existsSync(resolve(folder, "survey_beps"));
const reason = present ? "" : ` (skipped: no reference data at ${folder}; set HUSTINGS_SHARED)`;

const TERMS =
  "age + gender + economic.cond.national + economic.cond.household + Blair + Hague + Kennedy + Europe * political.knowledge";
const parties: RegressionRequest = { family: "multinomial", formula: `vote ~ ${TERMS}` };
const labour: RegressionRequest = { family: "binomial", formula: `I(vote == "Labour") ~ ${TERMS}` };

const readPanel = () => readDataTable(resolve(folder, "survey_beps/BEPS.csv"));
function published<T>(id: string): T {
  const all: { id: string; expected: T }[] = JSON.parse(
    readFileSync(resolve(folder, "expected.json"), "utf8"),
  );
  return all.find((entry) => entry.id === id)!.expected;
}

function expectNear(actual: number | null | undefined, expected: number, tolerance: number, what: string) {
  expect(Math.abs((actual ?? Number.NaN) - expected), what).toBeLessThanOrEqual(tolerance);
}

describe.skipIf(!present)(`the British Election Panel Study, as published${reason}`, () => {
  it("reaches the multinomial model's likelihood, coefficients and accuracy", async () => {
    const table = await readPanel();
    const fit = fitRegression(parties, table);
    if (fit.family !== "multinomial") throw new Error("classes were expected");
    const whole = published<Record<string, number>>("beps-multinom-nll");
    expectNear(-fit.logLikelihood!, whole.nll!, 1e-5, "log-likelihood");
    expectNear(fit.aic, whole.AIC!, 1e-3, "AIC");
    const expected = published<Record<string, Record<string, number>>>("beps-multinom-coef");
    for (const party of ["Labour", "Liberal Democrat"]) {
      expect(Object.keys(fit.coefficients[party]!)).toEqual(Object.keys(expected[party]!));
      for (const [term, b] of Object.entries(expected[party]!))
        expectNear(fit.coefficients[party]![term], b, 2e-5, term);
    }
    for (const [term, se] of Object.entries(expected.se_Labour!))
      expectNear(fit.standardErrors.Labour![term], se, 1e-5, term);
    const { accuracy } = evaluatePredictions(parties, table, predictRegression(fit, table)) as {
      accuracy: number;
    };
    expectNear(accuracy, whole.training_accuracy!, 1e-4, "accuracy");
  });

  it("reaches the model of one party against the rest", async () => {
    const table = await readPanel();
    const fit = fitRegression(labour, table);
    const expected = published<{
      deviance: number;
      AUC: number;
      Brier: number;
      coef: Record<string, number>;
    }>("beps-binary");
    if (fit.family === "multinomial") throw new Error("one linear predictor was expected");
    for (const [term, b] of Object.entries(expected.coef)) expectNear(fit.coefficients[term], b, 1e-5, term);
    expectNear(fit.deviance, expected.deviance, 1e-3, "deviance");
    const measured = evaluatePredictions(labour, table, predictRegression(fit, table)) as {
      auc: number;
      brier: number;
    };
    expectNear(measured.auc, expected.AUC, 1e-6, "AUC");
    expectNear(measured.brier, expected.Brier, 1e-6, "Brier");
  });

  it("reaches the figures of five-fold cross-validation, rows to the folds in turn", async () => {
    const table = await readPanel();
    const folds = assignFolds({ by: "rows", folds: 5 }, table);
    const expected = published<Record<string, number> & { ovr_AUC: Record<string, number> }>("beps-cv");
    const ofParties = evaluatePredictions(
      parties,
      table,
      crossValidate(parties, table, folds).predictions,
    ) as {
      accuracy: number;
      logLoss: number;
      aucByClass: Record<string, number>;
    };
    expectNear(ofParties.accuracy, expected.multinomial_accuracy!, 1e-6, "accuracy");
    expectNear(ofParties.logLoss, expected.multinomial_logloss!, 1e-5, "log loss");
    for (const [party, area] of Object.entries(expected.ovr_AUC))
      expectNear(ofParties.aucByClass[party], area, 5e-5, party);
    const ofLabour = evaluatePredictions(labour, table, crossValidate(labour, table, folds).predictions) as {
      auc: number;
      brier: number;
    };
    expectNear(ofLabour.auc, expected.binary_Labour_AUC!, 1e-5, "AUC");
    expectNear(ofLabour.brier, expected.binary_Labour_Brier!, 1e-5, "Brier");
  });
});
