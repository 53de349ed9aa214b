import type { Command } from "commander";
import { z } from "zod";
import { addCheckCommand } from "@/lib/cli/check";
import { executeNow, takeIn, withDatabase } from "@/lib/cli/execute";
import { EXIT, printResult } from "@/lib/cli/output";
import { requireFile } from "@/lib/cli/require-file";
import { badInput } from "@/lib/platform/errors";
import { formatNumber } from "@/lib/platform/format";

const date = z.iso.date("write the date as YYYY-MM-DD");
const authority = z.string().regex(/^[A-Z]\d{8}$/, "give the authority's GSS code, for example E06000010");
const registerOptions = z.object({ authority, published: date, json: z.boolean().default(false) });
const markedOptions = z.object({ authority, poll: date, json: z.boolean().default(false) });

const PLAIN_KINDS = {
  areas: "areas-import",
  "polling-districts": "polling-districts-import",
  elections: "elections-import",
} as const;

export function addImportCommands(program: Command): void {
  const command = program.command("import").description("take files in");
  command
    .command("register <file>")
    .description("a full electoral register of one authority")
    .requiredOption("--authority <code>", "GSS code of the authority")
    .requiredOption("--published <date>", "date of publication, YYYY-MM-DD")
    .option("--json", "print one JSON object")
    .action(async (file: string, raw: unknown) => {
      const { json, authority, published } = registerOptions.parse(raw);
      const params = { authorityCode: authority, publishedOn: published, confirmed: true };
      await importFile(file, "register", "register-import", params, json);
    });
  command
    .command("marked-register <file>")
    .description("who voted on a polling day, in the numbers of the register then in force")
    .requiredOption("--authority <code>", "GSS code of the authority")
    .requiredOption("--poll <date>", "polling day, YYYY-MM-DD")
    .option("--json", "print one JSON object")
    .action(async (file: string, raw: unknown) => {
      const { json, authority, poll } = markedOptions.parse(raw);
      const params = { authorityCode: authority, pollDate: poll };
      await importFile(file, "marked-register", "marked-register-import", params, json);
    });
  for (const [kind, runKind] of Object.entries(PLAIN_KINDS) as [
    keyof typeof PLAIN_KINDS,
    (typeof PLAIN_KINDS)[keyof typeof PLAIN_KINDS],
  ][]) {
    command
      .command(`${kind} <file>`)
      .description(`${kind.replace("-", " ")}, as CSV`)
      .option("--json", "print one JSON object")
      .action((file: string, raw: { json?: boolean }) =>
        importFile(file, kind, runKind, {}, raw.json ?? false),
      );
  }
  addCheckCommand(command);
}

async function importFile(
  file: string,
  kind: Parameters<typeof takeIn>[1],
  runKind: Parameters<typeof executeNow>[0],
  params: Record<string, string | boolean>,
  json: boolean,
): Promise<void> {
  requireFile(file);
  await withDatabase(async () => {
    const fileId = await takeIn(file, kind);
    const { runId, outcome } = await executeNow(runKind, { ...params, fileId }, fileId);
    const stopped = outcome.status === "waiting" ? outcome.result.message : undefined;
    if (typeof stopped === "string") throw badInput(stopped);
    const rejected = Number(outcome.result.rejected ?? 0);
    const accepted = Number(outcome.result.accepted ?? 0);
    printResult(
      json,
      { run: runId, status: outcome.status, ...outcome.result },
      `${file}: ${formatNumber(accepted)} rows taken in, ${formatNumber(rejected)} rejected (run ${runId}, ${outcome.status}).`,
    );
    if (outcome.status === "partial") process.exitCode = EXIT.rejectedRows;
  });
}
