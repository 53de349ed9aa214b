import type { Command } from "commander";
import { z } from "zod";
import { addCanvassImports } from "@/lib/cli/import-canvass";
import { addEvidenceImports } from "@/lib/cli/import-evidence";
import { importFile } from "@/lib/cli/import-file";
import { EXIT, printResult } from "@/lib/cli/output";
import { requireFile } from "@/lib/cli/require-file";
import { previewImport } from "@/lib/imports/data/preview-import";
import { guessKind } from "@/lib/imports/rules/guess-from-name";
import { isOpenKind } from "@/lib/imports/rules/open-kinds";
import { IMPORT_KINDS, type ImportKind, importKindSchema } from "@/lib/imports/schema";
import type { ImportPreview } from "@/lib/imports/types";
import { formatNumber } from "@/lib/platform/format";

const date = z.iso.date("write the date as YYYY-MM-DD");
const authority = z.string().regex(/^[A-Z]\d{8}$/, "give the authority's GSS code, for example E06000010");
const registerOptions = z.object({ authority, published: date, json: z.boolean().default(false) });
const markedOptions = z.object({ authority, poll: date, json: z.boolean().default(false) });

const PLAIN_KINDS = [
  "areas",
  "polling-districts",
  "elections",
  "questions",
  "results",
  "candidates",
] as const;

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
      await importFile(file, "register", params, json);
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
      await importFile(file, "marked-register", params, json);
    });
  for (const kind of PLAIN_KINDS) {
    command
      .command(`${kind} <file>`)
      .description(`${kind.replace("-", " ")}, as CSV`)
      .option("--json", "print one JSON object")
      .action((file: string, raw: { json?: boolean }) => importFile(file, kind, {}, raw.json ?? false));
  }
  addEvidenceImports(command);
  addCanvassImports(command);
  command
    .command("check <file>")
    .description("say what a file is and how it would be read; needs no database")
    .option("--kind <kind>", `one of ${IMPORT_KINDS.join(", ")}; found out by default`)
    .option("--json", "print one JSON object")
    .action(async (file: string, raw: { kind?: string; json?: boolean }) => {
      const kind = raw.kind === undefined ? undefined : importKindSchema.parse(raw.kind);
      const preview = await check(requireFile(file), kind);
      printResult(raw.json ?? false, { ...preview }, sentence(preview));
      if (!preview.layout) process.exitCode = EXIT.badInput;
    });
}

/** As the kind asked for, or as the first kind that has a layout for it. */
async function check(file: string, kind: ImportKind | undefined): Promise<ImportPreview> {
  if (kind) return previewImport(file, kind);
  // Kinds with columns of their own would take nearly any file: they are tried where its name says so.
  const guessed = guessKind(file.split("/").at(-1) ?? "");
  const candidates = IMPORT_KINDS.filter((known) => !isOpenKind(known) || known === guessed);
  for (const candidate of candidates) {
    const preview = await previewImport(file, candidate);
    if (preview.layout) return preview;
  }
  return previewImport(file, "register");
}

function sentence(preview: ImportPreview): string {
  const what = preview.layoutTitle ?? "no layout that we know";
  const problems = preview.problems.map(({ message }) => `\n  ${message}`).join("");
  return `${preview.fileName}: ${preview.kind}, ${what}, ${preview.encoding}, about ${formatNumber(preview.estimatedRows)} rows.${problems}`;
}
