import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import type { Command } from "commander";
import { stringify } from "csv-stringify/sync";
import { z } from "zod";
import { EXIT, printResult } from "@/lib/cli/output";
import { requireFile } from "@/lib/cli/require-file";
import { checkImport } from "@/lib/imports/data/check-import";
import { IMPORT_KINDS, importKindSchema } from "@/lib/imports/schema";
import type { ImportCheck } from "@/lib/imports/types";
import { formatNumber } from "@/lib/platform/format";

const options = z.object({
  kind: importKindSchema.optional(),
  published: z.iso.date("write the date as YYYY-MM-DD").optional(),
  out: z.string().optional(),
  json: z.boolean().default(false),
});

export function addCheckCommand(command: Command): void {
  command
    .command("check <file>")
    .description("say what a file is and how it would be read; needs no database")
    .option("--kind <kind>", `one of ${IMPORT_KINDS.join(", ")}; found out by default`)
    .option("--published <date>", "date of publication, YYYY-MM-DD, to check ages by")
    .option("--out <file>", "write the rows as they are understood, as CSV")
    .option("--json", "print one JSON object")
    .action(async (file: string, raw: unknown) => {
      const { kind, published, out, json } = options.parse(raw);
      const check = await inTemporaryFolder(async (folder) => {
        const writer = out === undefined ? undefined : openWriter(out);
        const unpackTo = join(folder, "text");
        const write = writer?.write;
        const result = await checkImport(requireFile(file), {
          kind,
          publishedOn: published,
          unpackTo,
          write,
        });
        await writer?.end();
        return result;
      });
      printResult(json, { ...check }, sentence(file, check));
      if (!check.layout) process.exitCode = EXIT.badInput;
    });
}

async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "hustings-check-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes rows as they stand, for comparison: unlike an export, cells are not made safe for spreadsheets. */
function openWriter(path: string) {
  const file: WriteStream = createWriteStream(path);
  return {
    write: async (cells: readonly string[]) => {
      if (!file.write(stringify([[...cells]]))) await once(file, "drain");
    },
    end: async () => {
      file.end();
      await finished(file);
    },
  };
}

const SHOWN_PROBLEMS = 20;

function sentence(file: string, check: ImportCheck): string {
  const what = check.layout ?? "no layout that we know";
  const shown = check.problems.slice(0, SHOWN_PROBLEMS).map(({ line, column, reason, file: part }) => {
    const where = part === undefined ? `line ${line}` : `${part}, line ${line}`;
    return `\n  ${where}, column "${column}": ${reason}`;
  });
  const rest = check.problems.length - shown.length;
  const more = rest > 0 ? `\n  and ${formatNumber(rest)} more` : "";
  return `${file}: ${check.kind ?? "no table"}, ${what}, ${check.encoding ?? "no text"}, ${formatNumber(check.rows)} rows, ${formatNumber(check.accepted)} accepted, ${formatNumber(check.rejected)} rejected.${shown.join("")}${more}`;
}
