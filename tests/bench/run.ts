import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { measureImports } from "@/tests/bench/import-bench";
import { measureScoring } from "@/tests/bench/scoring-bench";
import { measureStats } from "@/tests/bench/stats-bench";

export interface Measurement {
  name: string;
  value: number;
  unit: string;
  /** What it was measured against in the same run, and the ratio. */
  against?: string;
  ratio?: number;
}

/** `npm run bench`: a table for people, JSON for comparing runs. */
async function main() {
  const measurements: Measurement[] = [];
  for (const measure of [measureStats, measureImports, measureScoring])
    measurements.push(...(await measure()));
  const rows = measurements.map((m) => [
    m.name,
    format(m.value),
    m.unit,
    m.ratio === undefined ? "" : `${format(m.ratio)} x ${m.against}`,
  ]);
  const widths = [0, 1, 2, 3].map((i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  for (const row of rows)
    console.log(
      row
        .map((cell, i) => (i === 1 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join("  "),
    );
  mkdirSync("bench-results", { recursive: true });
  const machine = { processors: cpus().length, memoryBytes: totalmem(), node: process.version };
  const report = JSON.stringify({ measuredAt: new Date().toISOString(), machine, measurements }, null, 2);
  writeFileSync("bench-results/latest.json", `${report}\n`);
  console.log(report);
}

const format = (n: number) => (n >= 100 ? Math.round(n).toLocaleString("en-GB") : n.toPrecision(3));

await main();
