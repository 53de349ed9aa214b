import type { Command } from "commander";
import { verifyTrail } from "@/lib/audit/data/verify-trail";
import { anchorHeads, anchorsFile, readAnchors } from "@/lib/audit/jobs/anchor-heads";
import { withDatabase } from "@/lib/cli/execute";
import { EXIT, printResult } from "@/lib/cli/output";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { formatNumber } from "@/lib/platform/format";
import { runScope } from "@/lib/platform/run-gate";

const VERIFY_TIMEOUT_MS = 3 * 3_600_000;

export function addAuditCommands(program: Command): void {
  const audit = program.command("audit").description("the audit trail");
  audit
    .command("verify")
    .description("recompute every hash of the trail and compare with the anchors kept outside the database")
    .option("--anchors <file>", "anchors kept elsewhere; those of the data folder by default")
    .option("--json", "print one JSON object")
    .action((raw: { anchors?: string; json?: boolean }) => withDatabase(() => verify(raw)));
  audit
    .command("export-head")
    .description(
      "write where the trail stands now to the file of anchors, and to the webhook where one is set",
    )
    .option("--out <file>", "another file")
    .option("--json", "print one JSON object")
    .action((raw: { out?: string; json?: boolean }) => withDatabase(() => exportHead(raw)));
}

async function verify({ anchors: file = anchorsFile(), json = false }): Promise<void> {
  const anchors = await readAnchors(file);
  const verdict = await withScope(runScope(), (tx) => verifyTrail(tx, anchors), {
    timeout: VERIFY_TIMEOUT_MS,
  });
  const { events, faults } = verdict;
  const checked = `${formatNumber(events)} events, ${formatNumber(anchors.length)} anchors`;
  const found = faults.map(({ chain, seq, what }) => `chain ${chain}, event ${seq}: ${what}`).join("\n");
  printResult(
    json,
    { ...verdict },
    faults.length ? `The trail does not hold.\n${found}` : `The trail holds: ${checked}.`,
  );
  if (faults.length) process.exitCode = EXIT.failed;
}

async function exportHead({ out = anchorsFile(), json = false }): Promise<void> {
  const anchor = await anchorHeads(runScope(), systemClock(), out);
  const sentence = anchor
    ? `The heads of the trail are in ${out}.`
    : `Nothing was appended since the last line of ${out}.`;
  printResult(json, { file: out, anchor }, sentence);
}
