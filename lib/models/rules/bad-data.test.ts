import { describe, expect, it } from "vitest";
import { DataColumnReader } from "@/lib/formula/rules/read-data-columns";
import type { DataTable } from "@/lib/formula/types";
import { assignFolds } from "@/lib/models/rules/assign-folds";
import { crossValidate, evaluatePredictions } from "@/lib/models/rules/evaluate-regression";
import { fitRegression } from "@/lib/models/rules/fit-regression";
import { predictRegression } from "@/lib/models/rules/predict-regression";
import type { RegressionRequest } from "@/lib/models/types";
import { seededRandom } from "@/lib/stats/seeded-random";

function tableOf(rows: number, columns: Record<string, (row: number) => unknown>): DataTable {
  const names = Object.keys(columns);
  const reader = new DataColumnReader(names);
  for (let row = 0; row < rows; row++) reader.addRow(names.map((name) => String(columns[name]!(row))));
  return reader.table();
}

function survey(rows: number, more: Record<string, (row: number) => unknown> = {}): DataTable {
  const random = seededRandom(5);
  const age = Float64Array.from({ length: rows }, () => 18 + random.integer(70));
  const noise = Float64Array.from({ length: rows }, () => random.normal());
  return tableOf(rows, {
    age: (row) => age[row],
    noise: (row) => noise[row],
    postal: (row) => ["N", "Y"][row % 2],
    voted: (row) => +(0.05 * (age[row]! - 50) + noise[row]! > 0),
    party: (row) => ["Blue", "Green", "Red"][(row + +(age[row]! > 50)) % 3],
    ...more,
  });
}

const codesOf = (fit: { warnings: { code: string; column: string }[] }) =>
  fit.warnings.map(({ code, column }) => `${code} ${column}`);
const binomial = (formula: string, more: Partial<RegressionRequest> = {}): RegressionRequest => ({
  family: "binomial",
  formula,
  ...more,
});

describe("data that cannot be modelled as asked", () => {
  it.each(["binomial", "probit"] as const)("names the column that separates the outcomes (%s)", (family) => {
    const table = survey(300, {
      party: (row) => row,
      known: (row) => +(row % 3 === 0),
      voted: (row) => +(row % 3 === 0),
    });
    const fit = fitRegression({ family, formula: "voted ~ age + known" }, table);
    expect(codesOf(fit)).toEqual(["SEPARATION known"]);
    expect(fit.converged).toBe(false);
  });

  it("names class and column where a class is separated", () => {
    const table = survey(300, {
      sign: (row) => (row % 3 === 0 ? "yes" : "no"),
      vote: (row) => ["A", "B", "C"][row % 3],
    });
    const fit = fitRegression({ family: "multinomial", formula: "vote ~ age + sign" }, table);
    expect(codesOf(fit).every((code) => code.startsWith("SEPARATION"))).toBe(true);
    expect(codesOf(fit).length).toBeGreaterThan(0);
  });

  it("leaves out a column that repeats others, as R does, and says so", () => {
    const table = survey(300, { months: (row) => row % 7, years: (row) => (row % 7) / 12 });
    const fit = fitRegression(binomial("voted ~ age + months + years"), table);
    expect(codesOf(fit)).toEqual(["COLLINEAR years"]);
    expect(fit.coefficients).toMatchObject({ years: null });
    expect(fit.standardErrors).toMatchObject({ years: null });
  });

  it("warns of columns that nearly repeat each other, past a condition number of 100", () => {
    const random = seededRandom(8);
    const copies = Float64Array.from({ length: 400 }, (_, row) => (row % 50) + 0.1 * random.normal());
    const table = survey(400, { income: (row) => row % 50, again: (row) => copies[row] });
    const fit = fitRegression(binomial("voted ~ age + income + again"), table);
    expect(codesOf(fit)).toEqual([expect.stringMatching(/^COLLINEAR (income|again)$/)]);
    expect(fit.warnings[0]!.message).toMatch(/condition number/);
    expect(codesOf(fitRegression(binomial("voted ~ age + income + again", { ridge: 1 }), table))).toEqual([]);
  });

  it("says of a constant column and of a constant outcome that they are constant", () => {
    const table = survey(100, { country: () => 1, always: () => 1 });
    expect(codesOf(fitRegression(binomial("voted ~ age + country"), table))).toEqual(["CONSTANT country"]);
    const nothing = fitRegression(binomial("always ~ age"), table);
    expect(codesOf(nothing)).toContain("CONSTANT outcome");
    expect(nothing.converged).toBe(false);
    expect(codesOf(fitRegression({ family: "gaussian", formula: "always ~ age" }, table))).toContain(
      "CONSTANT outcome",
    );
    expect(codesOf(fitRegression({ family: "multinomial", formula: "always ~ age" }, table))).toContain(
      "CONSTANT outcome",
    );
  });

  it("warns of classes with under 20 cases", () => {
    const table = survey(300, {
      rare: (row) => (row % 40 === 0 ? "few" : row % 2 ? "many" : "more"),
      seldom: (row) => +(row % 40 === 0),
    });
    expect(codesOf(fitRegression({ family: "multinomial", formula: "rare ~ age" }, table))).toEqual([
      "RARE_CLASS outcome",
    ]);
    expect(codesOf(fitRegression(binomial("seldom ~ age"), table))).toEqual(["RARE_CLASS outcome"]);
  });

  it("drops and names rows that are infinite, and drops and counts those with a missing value", () => {
    const table = survey(200, {
      debt: (row) => (row === 3 ? 0 : row),
      gap: (row) => (row % 10 === 0 ? "NA" : row),
      big: (row) => (row === 9 ? "Inf" : row),
    });
    const fit = fitRegression(binomial("voted ~ log(debt) + gap + big"), table);
    expect(codesOf(fit).slice(0, 2)).toEqual(["NON_FINITE log(debt)", "NON_FINITE big"]);
    expect(fit).toMatchObject({ n: 178, dropped: 22 });
  });

  it("fits 10,000 levels as a grouping and refuses them as coefficients, saying what to do", () => {
    const table = survey(30_000, { street: (row) => `s${row % 10_000}` });
    const fit = fitRegression(binomial("voted ~ age + (1 | street)"), table);
    if (fit.family === "multinomial") throw new Error("one linear predictor was expected");
    expect(Object.keys(fit.groups.street!.effects).length).toBe(10_000);
    expect(fit.converged).toBe(true);
    expect(() => fitRegression(binomial("voted ~ age + street"), table)).toThrow(
      /10,001 coefficients.*\(1 \| column\)/,
    );
  });

  it("gives a class that vanishes in a fold no probability there, and says which fold", () => {
    const table = survey(400, {
      wave: (row) => (row < 100 ? 1 : 2),
      vote: (row) => (row < 60 ? "New" : ["A", "B"][row % 2]),
    });
    const request: RegressionRequest = { family: "multinomial", formula: "vote ~ age" };
    const { predictions, warnings } = crossValidate(
      request,
      table,
      assignFolds({ by: "column", column: "wave" }, table),
    );
    if (predictions.kind !== "classes") throw new Error("classes were expected");
    const unseen = predictions.classes.find(({ name }) => name === "New")!;
    expect(unseen.values[10]).toBe(0);
    expect(unseen.values[200]).toBeGreaterThan(0);
    const measured = evaluatePredictions(request, table, predictions);
    expect(measured).toMatchObject({ n: 400, unpredicted: 0 });
    expect(JSON.stringify(measured)).not.toContain("null,");
    expect(warnings.every(({ fold }) => fold === "1" || fold === "2")).toBe(true);
  });

  it("counts rows whose level no other fold has as not predicted", () => {
    const table = survey(200, {
      wave: (row) => (row < 100 ? 1 : 2),
      place: (row) => (row < 10 ? "only" : ["p", "q"][row % 2]),
    });
    const request = binomial("voted ~ place");
    const { predictions } = crossValidate(
      request,
      table,
      assignFolds({ by: "column", column: "wave" }, table),
    );
    expect(evaluatePredictions(request, table, predictions)).toMatchObject({ n: 190, unpredicted: 10 });
  });

  it("refuses an empty table of complete rows with a warning, not a number", () => {
    const table = survey(50, { gone: () => "NA" });
    const fit = fitRegression(binomial("voted ~ gone"), table);
    expect(fit).toMatchObject({ n: 0, dropped: 50, converged: false });
    expect(codesOf(fit)).toContain("CONSTANT outcome");
  });

  it.each([
    ["voted ~ agee", /no column agee/],
    ["voted ~ age +", /its end where a variable/],
    ["voted age", /has "age"/],
    ["voted ~ frobnicate(age)", /frobnicate\(\)/],
    ["voted ~ age + (age | postal)", /Only random intercepts/],
    ["party ~ age", /has 3 levels.*I\(party == "Blue"\)/],
    ["age ~ postal", /holds 18|holds \d+/],
    ["voted ~ poly(postal, 2)", /holds text/],
    ["voted ~ age + 3", /number 3/],
  ])("says what is wrong with %s", (formula, message) => {
    expect(() => fitRegression(binomial(formula), survey(80))).toThrow(message);
  });

  it("takes another base level where asked, and refuses one that does not exist", () => {
    const table = survey(90);
    const fit = fitRegression(binomial("voted ~ party", { base: { party: "Red" } }), table);
    expect(Object.keys(fit.coefficients)).toEqual(["(Intercept)", "partyBlue", "partyGreen"]);
    expect(() => fitRegression(binomial("voted ~ party", { base: { party: "Pink" } }), table)).toThrow(
      /no level "Pink"/,
    );
    expect(() => fitRegression(binomial("voted ~ party", { base: { partei: "Red" } }), table)).toThrow(
      /no column partei/,
    );
  });

  it("predicts an unknown level of a grouping by the other terms, and an unknown level of a factor not at all", () => {
    const table = survey(300, { ward: (row) => `w${row % 10}` });
    const fit = fitRegression(binomial("voted ~ postal + (1 | ward)"), table);
    const rows = tableOf(3, {
      postal: (row) => ["N", "N", "Z"][row],
      ward: (row) => ["w1", "nowhere", "w1"][row],
    });
    const predictions = predictRegression(fit, rows);
    if (predictions.kind !== "single" || fit.family === "multinomial")
      throw new Error("one value a row was expected");
    expect(predictions.values[1]).toBeCloseTo(1 / (1 + Math.exp(-fit.coefficients["(Intercept)"]!)), 12);
    expect(predictions.values[0]).not.toBe(predictions.values[1]);
    expect(predictions.values[2]).toBeNaN();
  });
});
