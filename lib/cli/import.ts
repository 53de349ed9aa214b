import type { Command } from "commander";
import { z } from "zod";
import { executeNow, takeIn, withDatabase } from "@/lib/cli/execute";
import { EXIT, printResult } from "@/lib/cli/output";
import { requireFile } from "@/lib/cli/require-file";
import { previewImport } from "@/lib/imports/data/preview-import";
import { IMPORT_KINDS, type ImportKind, importKindSchema } from "@/lib/imports/schema";
import type { ImportPreview } from "@/lib/imports/types";
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
  command
    .command("check <file>")
    .description("say what a file is and how it would be read; needs no database")
    .option("--kind <kind>", `one of ${IMPORT_KINDS.join(", ")}; found out by default`)
    .option("--json", "print one JSON object")
    .action(async (file: string, raw: { kind?: string; json?: boolean }) => {
      const kind = raw.kind === undefined ? undefined : importKindSchema.parse(raw.kind);
      const preview = await check(requireFile(file), kind);
      printResult(raw.json ?? false, { ...preview }, describe(preview));
      if (!preview.layout) process.exitCode = EXIT.badInput;
    });
}

/** As the kind asked for, or as the first kind that has a layout for it. */
async function check(file: string, kind: ImportKind | undefined): Promise<ImportPreview> {
  if (kind) return previewImport(file, kind);
  for (const candidate of IMPORT_KINDS) {
    const preview = await previewImport(file, candidate);
    if (preview.layout) return preview;
  }
  return previewImport(file, "register");
}

function describe(preview: ImportPreview): string {
  const what = preview.layoutTitle ?? "no layout that we know";
  const problems = preview.problems.map(({ message }) => `\n  ${message}`).join("");
  return `${preview.fileName}: ${preview.kind}, ${what}, ${preview.encoding}, about ${formatNumber(preview.estimatedRows)} rows.${problems}`;
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
