import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { auditBenches } from "@/tests/bench/audit-bench";
import { importBenches } from "@/tests/bench/import-bench";
import { regressionBenches } from "@/tests/bench/regression-bench";
import { scoringBenches } from "@/tests/bench/scoring-bench";
import { statsBenches } from "@/tests/bench/stats-bench";

interface Result {
  name: string;
  value: number;
  unit: string;
  compare?: string;
}

/** `npm run bench [words]`: a table for people, then JSON; only benches whose name has the words. */
async function main() {
  const words = process.argv.slice(2).join(" ");
  const results: Result[] = [];
  for (const { name, run } of [
    ...statsBenches,
    ...regressionBenches,
    ...importBenches,
    ...scoringBenches,
    ...auditBenches,
  ]) {
    if (!name.includes(words)) continue;
    const result = { name, ...(await run()) };
    results.push(result);
    console.log(
      `${format(result.value).padStart(10)} ${result.unit.padEnd(22)} ${name}${result.compare ? ` (${result.compare})` : ""}`,
    );
  }
  mkdirSync("bench-results", { recursive: true });
  const machine = { processors: cpus().length, memoryBytes: totalmem(), node: process.version };
  const report = { measuredAt: new Date().toISOString(), machine, results };
  writeFileSync("bench-results/latest.json", `${JSON.stringify(report, null, 2)}\n`);
  console.log(JSON.stringify(report));
  process.exit(0);
}

const format = (n: number) => (n >= 100 ? Math.round(n).toLocaleString("en-GB") : n.toPrecision(3));

await main();
