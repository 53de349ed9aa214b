import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { HierarchicalLogisticInput } from "@/lib/stats/fit-hierarchical-logistic";

const run = promisify(execFile);

/** Whether `Rscript` and lme4 are there to compare with. */
export async function hasLme4(): Promise<boolean> {
  try {
    await run("Rscript", ["-e", "library(lme4)"]);
    return true;
  } catch {
    return false;
  }
}

/** Seconds that `glmer` takes for the same model and data, reading the file not counted. */
export async function timeGlmer(
  input: Omit<HierarchicalLogisticInput, "method">,
  nAGQ: 0 | 1,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "hustings-bench-"));
  try {
    const columns = [
      ...input.factors.map(({ name, levels, codes }) => ({
        name,
        at: (row: number) => levels[codes[row]!]!,
      })),
      ...input.numeric.map(({ name, values }) => ({ name, at: (row: number) => String(values[row]) })),
      ...input.groups.map(({ name, codes }) => ({ name, at: (row: number) => String(codes[row]) })),
      { name: "y", at: (row: number) => String(input.outcome[row]) },
    ];
    const lines = [columns.map((column) => column.name).join(",")];
    for (let row = 0; row < input.outcome.length; row++) lines.push(columns.map((c) => c.at(row)).join(","));
    await writeFile(join(folder, "data.csv"), lines.join("\n"));

    const fixed = [...input.factors, ...input.numeric].map((column) => column.name).join(" + ");
    const random = input.groups.map((group) => `(1 | ${group.name})`).join(" + ");
    const script = [
      "suppressMessages(library(lme4))",
      "d <- read.csv('data.csv', stringsAsFactors = TRUE)",
      `t <- system.time(glmer(y ~ ${fixed} + ${random}, d, binomial, nAGQ = ${nAGQ}))`,
      "cat(t[['elapsed']])",
    ].join("\n");
    const { stdout } = await run("Rscript", ["-e", script], { cwd: folder });
    return Number(stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
