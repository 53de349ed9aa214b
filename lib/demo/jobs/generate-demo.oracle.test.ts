import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { registerDates } from "../rules/polls.table";
import { generateDemo } from "./generate-demo";

type Row = Record<string, string>;

const hasVoted = (mark: string | undefined) => mark === "V" || mark === "VA" || mark === "P";

/** Area under the curve of distinct or tied scores. */
function auc(outcome: readonly number[], scores: readonly number[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => scores[a]! - scores[b]!);
  let rankSum = 0;
  let positives = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && scores[order[to]!] === scores[order[from]!]) to++;
    for (let k = from; k < to; k++) {
      if (outcome[order[k]!] !== 1) continue;
      rankSum += (from + to + 1) / 2;
      positives += 1;
    }
    from = to;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (order.length - positives));
}

/** Coefficients of a logistic regression by Newton's method. */
function fitLogistic(x: readonly number[][], y: readonly number[]): number[] {
  const size = x[0]!.length;
  const coefficients = new Array<number>(size).fill(0);
  for (let iteration = 0; iteration < 15; iteration++) {
    const system = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
    x.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, k) => sum + value * coefficients[k]!, 0)));
      for (let a = 0; a < size; a++) {
        system[a]![size]! += (y[i]! - p) * row[a]!;
        for (let b = 0; b < size; b++) system[a]![b]! += p * (1 - p) * row[a]! * row[b]!;
      }
    });
    for (let a = 0; a < size; a++) {
      const pivot = system[a]![a]!;
      for (let b = 0; b <= size; b++) system[a]![b]! /= pivot;
      for (let other = 0; other < size; other++) {
        if (other === a) continue;
        const factor = system[other]![a]!;
        for (let b = 0; b <= size; b++) system[other]![b]! -= factor * system[a]![b]!;
      }
    }
    for (let a = 0; a < size; a++) coefficients[a]! += system[a]![size]!;
  }
  return coefficients;
}

describe("the oracle", () => {
  let directory: string;
  let outcome: number[];
  let oracle: number[];
  let features: number[][];

  const read = (name: string): Row[] =>
    parse(readFileSync(join(directory, `${name}.csv`), "utf8"), { columns: true, bom: true });
  const votesOf = (date: string) =>
    new Map(
      read(`marked-${date}`)
        .filter((row) => row.Suffix === "0")
        .map((row) => [`${row.District}-${row.Number}`, hasVoted(row.Mark)]),
    );

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), "hustings-oracle-"));
    await generateDemo({ city: "hull", electors: 16_000, seed: 11, outDir: directory });
    const voted = votesOf("2024-05-02");
    const wardOf = new Map(read("polling-districts").map((row) => [row.district!, row.ward!]));
    const polling = read("elections").find((row) => row.type === "local" && row.date === "2024-05-02")!
      .areas!;
    const people = read("truth").filter((row) => {
      const ward = wardOf.get(row.entry_2023!.split("-")[0]!);
      return row.oracle_local_2024 !== "" && voted.has(row.entry_2023!) && polling.includes(ward!);
    });
    outcome = people.map((row) => (voted.get(row.entry_2023!) ? 1 : 0));
    oracle = people.map((row) => Number(row.oracle_local_2024));
    const postal = new Set(
      read("register-2023-12-01")
        .filter((row) => row["Elector Markers"]!.split(" ").includes("A"))
        .map((row) => `${row["Elector Number Prefix"]}-${row["Elector Number"]}`),
    );
    const past = ["2021-05-06", "2022-05-05", "2023-05-04"].map((date, p) => ({
      entry: `entry_${registerDates[p]!.slice(0, 4)}`,
      votes: votesOf(date),
    }));
    features = people.map((row) => [
      1,
      postal.has(row.entry_2023!) ? 1 : 0,
      ...past.map(({ entry, votes }) => {
        const vote = Number(row.polls_visible_2024) === 0 ? undefined : votes.get(row[entry]!);
        if (vote === undefined) return 0;
        return vote ? 1 : -0.3;
      }),
    ]);
  });

  afterAll(() => rmSync(directory, { recursive: true }));

  it("predicts the local poll of 2024 with a calibration slope near one", () => {
    const [, slope] = fitLogistic(
      oracle.map((p) => [1, Math.log(p / (1 - p))]),
      outcome,
    );
    expect(slope).toBeGreaterThan(0.92);
    expect(slope).toBeLessThan(1.08);
  });

  it("tells voters from others at least as well as a logistic regression fitted to the outcome itself", () => {
    const coefficients = fitLogistic(features, outcome);
    const fitted = features.map((x) => x.reduce((sum, value, k) => sum + value * coefficients[k]!, 0));
    expect(auc(outcome, oracle)).toBeGreaterThan(auc(outcome, fitted));
    expect(auc(outcome, oracle)).toBeGreaterThan(0.79);
  });

  it("ranks the next poll much as the true probabilities do, but not the same", () => {
    const known = read("truth").filter((row) => row.oracle_local_next !== "" && row.p_local_next !== "");
    const truth = known.map((row) => Number(row.p_local_next));
    const median = [...truth].sort((a, b) => a - b)[Math.floor(truth.length / 2)]!;
    const likely = truth.map((p) => (p > median ? 1 : 0));
    const agreement = auc(
      likely,
      known.map((row) => Number(row.oracle_local_next)),
    );
    expect(agreement).toBeGreaterThan(0.75);
    expect(agreement).toBeLessThan(0.98);
  });
});
