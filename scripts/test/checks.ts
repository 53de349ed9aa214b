import { auditPackages } from "@/scripts/test/audit-packages";
import { runCommand } from "@/scripts/test/run-command";
import type { Tally } from "@/scripts/test/tally";

const CHECKS = [
  { what: "Next's own types", script: "node_modules/next/dist/bin/next", args: ["typegen"] },
  { what: "types", script: "node_modules/typescript/bin/tsc", args: ["--noEmit", "-p", "."] },
  {
    what: "lint and format",
    script: "node_modules/@biomejs/biome/bin/biome",
    args: ["check", "--error-on-warnings", "."],
  },
  { what: "unused code and packages", script: "node_modules/knip/bin/knip.js", args: [] },
];

/** Each check counts as one test. */
export async function runChecks(): Promise<Tally> {
  const tally = { passed: 0, failed: 0 };
  for (const check of CHECKS) {
    process.stdout.write(`\n== ${check.what}\n`);
    const code = await runCommand(check.script, check.args, { NEXT_TELEMETRY_DISABLED: "1" });
    if (code === 0) tally.passed += 1;
    else tally.failed += 1;
  }
  process.stdout.write("\n== packages with known faults\n");
  if ((await auditPackages()) === 0) tally.passed += 1;
  else tally.failed += 1;
  return tally;
}
