import type { Command } from "commander";
import { withDatabase } from "@/lib/cli/execute";
import { printResult } from "@/lib/cli/output";
import { requireFile } from "@/lib/cli/require-file";
import { traceFile } from "@/lib/exports/jobs/trace-file";
import { systemClock } from "@/lib/platform/clock";
import { formatCount, formatDateTime } from "@/lib/platform/format";
import { runScope } from "@/lib/platform/run-gate";

export function addExportCommands(program: Command): void {
  program
    .command("export")
    .description("copies of lists")
    .command("trace <file>")
    .description("name the recipient of a copy that turned up, and open a breach for it")
    .option("--json", "print one JSON object")
    .action((file: string, raw: { json?: boolean }) => withDatabase(() => trace(file, raw.json ?? false)));
}

async function trace(file: string, json: boolean): Promise<void> {
  requireFile(file);
  const copies = await traceFile(runScope(), file, systemClock());
  const lines = copies.map(
    ({ exportId, recipient, requestedBy, marks, breachId, dueAt }) =>
      `Copy ${exportId} for ${recipient}, asked for by ${requestedBy ?? "somebody who has left"}: ${formatCount(marks, "invented elector")}. Breach ${breachId} is open; the regulator must hear of it by ${formatDateTime(dueAt)}.`,
  );
  const nobody = "No copy of ours: the file shows no invented elector. A short extract may hold none.";
  printResult(json, { copies }, lines.join("\n") || nobody);
}
