import { existsSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { runCommand } from "@/scripts/test/run-command";
import type { Tally } from "@/scripts/test/tally";

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
});

/** A file that fails before its first test, and a run that ends badly without a report, count as failures too. */
export async function runVitest(): Promise<Tally> {
  process.stdout.write("\n== unit, database, reference and structure tests\n");
  const file = join(tmpdir(), `hustings-vitest-${process.pid}.json`);
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const code = await runCommand("node_modules/vitest/vitest.mjs", args);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const read = report.parse(JSON.parse(readFileSync(file, "utf8")));
  rmSync(file);
  const failed = Math.max(read.numFailedTests, read.numFailedTestSuites > 0 || code !== 0 ? 1 : 0);
  return { passed: read.numPassedTests, failed };
}
