import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readDataTable } from "@/lib/models/data/read-data-table";
import { fitItems } from "@/lib/models/rules/fit-items";
import { scorePersons } from "@/lib/models/rules/score-persons";
import type { ItemRequest } from "@/lib/models/types";
import { expectClose } from "./expect-close";
import { readAnswers } from "./read-reference";

const folder = resolve(process.env.HUSTINGS_SHARED ?? "../shared", "reference");
const present = existsSync(resolve(folder, "irt_lsat"));
const reason = present ? "" : ` (skipped: no reference data at ${folder}; set HUSTINGS_SHARED)`;

interface Answer {
  discrimination: number[];
  thresholds: (number[] | number)[];
  logLikelihood: number;
}
const answers = readAnswers<{ graded: Answer; binary: Answer; scores: { mean: number[]; sd: number[] } }>(
  "items.json",
);
const readItemTable = () => readDataTable(new URL("items.csv", import.meta.url).pathname);
const QUESTIONS = ["q1", "q2", "q3", "q4"];

describe("item response models against a marginal likelihood written plainly in R", () => {
  it("reaches the maximum of the graded response model, a reversed item and missing answers among them", async () => {
    const table = await readItemTable();
    const fit = fitItems({ family: "grm", items: QUESTIONS }, table);
    expect(fit.converged).toBe(true);
    expectClose([fit.logLikelihood!], [answers.graded.logLikelihood], 1e-8);
    const items = Object.values(fit.items);
    expectClose(
      items.map((item) => item.discrimination),
      answers.graded.discrimination,
      2e-4,
    );
    items.forEach((item, i) => {
      expectClose(item.thresholds!, answers.graded.thresholds[i] as number[], 1e-3);
    });
    const scores = scorePersons(fit, table).slice(0, 20);
    expectClose(
      scores.map((person) => person!.score),
      answers.scores.mean,
      1e-3,
    );
    expectClose(
      scores.map((person) => person!.standardError),
      answers.scores.sd,
      1e-3,
    );
  });

  it("reaches the maximum of the two-parameter logistic", async () => {
    const table = await readItemTable();
    for (const name of QUESTIONS) {
      const column = table.columns.get(name)!;
      if (column.kind !== "numeric") throw new Error("numbers were expected");
      table.columns.set(name, {
        kind: "numeric",
        values: column.values.map((x) => (Number.isNaN(x) ? x : +(x >= 3))),
      });
    }
    const fit = fitItems({ family: "2pl", items: QUESTIONS }, table);
    expectClose([fit.logLikelihood!], [answers.binary.logLikelihood], 1e-8);
    const items = Object.values(fit.items);
    expectClose(
      items.map((item) => item.discrimination),
      answers.binary.discrimination,
      1e-3,
    );
    expectClose(
      items.map((item) => item.difficulty!),
      answers.binary.thresholds.flat(),
      2e-3,
    );
  });
});

describe.skipIf(!present)(`the law school admission test, as published${reason}`, () => {
  const items = [1, 2, 3, 4, 5].map((item) => `Item ${item}`);
  function published<T>(id: string): T {
    const all: { id: string; expected: T }[] = JSON.parse(
      readFileSync(resolve(folder, "expected.json"), "utf8"),
    );
    return all.find((entry) => entry.id === id)!.expected;
  }
  const fitLsat = async (request: Omit<ItemRequest, "items">) => {
    const table = await readDataTable(resolve(folder, "irt_lsat/LSAT.csv"));
    return { table, fit: fitItems({ ...request, items }, table) };
  };
  const within = (actual: number[], expected: number[], tolerance: number) => {
    actual.forEach((value, i) => {
      expect(Math.abs(value - expected[i]!), `item ${i + 1}: ${value}`).toBeLessThanOrEqual(tolerance);
    });
  };

  it("reaches Rasch's model with discriminations of 1, and with one in common", async () => {
    const one = published<{ difficulty: number[]; logLik: number }>("lsat-rasch1");
    const { fit } = await fitLsat({ family: "rasch" });
    within(
      Object.values(fit.items).map((item) => item.difficulty!),
      one.difficulty,
      1e-4,
    );
    within([fit.logLikelihood!], [one.logLik], 1e-3);
    const common = published<{ difficulty: number[]; discrimination: number; logLik: number }>("lsat-rasch2");
    const shared = await fitLsat({ family: "rasch", commonDiscrimination: true });
    within(
      Object.values(shared.fit.items).map((item) => item.difficulty!),
      common.difficulty,
      1e-3,
    );
    within(
      Object.values(shared.fit.items).map((item) => item.discrimination),
      Array(5).fill(common.discrimination),
      1e-4,
    );
    within([shared.fit.logLikelihood!], [common.logLik], 1e-3);
  });

  it("reaches the two-parameter logistic with its standard errors and scores", async () => {
    const expected = published<Record<string, number[]> & { logLik: number; AIC: number }>("lsat-2pl");
    const { fit, table } = await fitLsat({ family: "2pl" });
    const fitted = Object.values(fit.items);
    within(
      fitted.map((item) => item.difficulty!),
      expected.difficulty!,
      0.003,
    );
    within(
      fitted.map((item) => item.discrimination),
      expected.discrimination!,
      0.001,
    );
    within(
      fitted.map((item) => item.standardErrors.difficulty!),
      expected.se_difficulty!,
      0.003,
    );
    within(
      fitted.map((item) => item.standardErrors.discrimination!),
      expected.se_discrimination!,
      0.001,
    );
    within([fit.logLikelihood!, fit.aic!], [expected.logLik, expected.AIC], 0.002);

    const scores = published<Record<string, [number, number]>>("lsat-2pl-scores");
    const persons = scorePersons(fit, table);
    const answersOf = (row: number) =>
      items
        .map((name) => {
          const column = table.columns.get(name)!;
          return column.kind === "numeric" ? column.values[row] : "";
        })
        .join("");
    for (const [pattern, values] of Object.entries(scores).filter(([key]) => /^[01]{5}$/.test(key))) {
      const row = [...persons.keys()].find((at) => answersOf(at) === pattern)!;
      within([persons[row]!.mode, persons[row]!.modeStandardError], values, 0.002);
    }
  });
});
