import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import iconv from "iconv-lite";
import readXlsxFile from "read-excel-file/node";
import { detectFormat } from "@/lib/imports/data/detect-format";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { normaliseText } from "@/lib/register/rules/build-identity";

export interface TracedCopy {
  exportId: number;
  /** Invented electors of the copy that the file shows. */
  marks: number;
}

export interface LeakedFile {
  sha256: string;
  lines: string[];
}

const ZIP = Buffer.from("PK\u0003\u0004");

/** A file that turned up somewhere, as lines of text: CSV or any other text, or a spreadsheet. */
export async function readLeakedFile(path: string): Promise<LeakedFile> {
  const bytes = await readFile(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (bytes.subarray(0, 4).equals(ZIP)) {
    const sheets = await readXlsxFile(path);
    const rows = sheets.flatMap(({ data }) => data);
    return { sha256, lines: rows.map((row) => row.map((cell) => String(cell ?? "")).join(" ")) };
  }
  const { encoding } = await detectFormat(path);
  return { sha256, lines: iconv.decode(bytes, encoding).split(/\r\n|\r|\n/) };
}

/** Whose copy it is: surname and forename of an invented elector side by side on a line, in whatever order and letters. */
export async function findMarks(tx: ScopedTransaction, lines: readonly string[]): Promise<TracedCopy[]> {
  const marks = await tx.db.exportMark.findMany();
  const bySurname = Map.groupBy(marks, ({ surname }) => normaliseText(surname).split(" ")[0] ?? "");
  const found = new Set<(typeof marks)[number]>();
  for (const line of lines) {
    const text = ` ${normaliseText(line)} `;
    for (const word of new Set(text.split(" "))) {
      for (const mark of bySurname.get(word) ?? []) if (shows(text, mark)) found.add(mark);
    }
  }
  return [...Map.groupBy(found, ({ exportId }) => exportId)]
    .map(([exportId, hits]) => ({ exportId, marks: hits.length }))
    .sort((a, b) => b.marks - a.marks);
}

function shows(text: string, mark: { surname: string; forename: string }): boolean {
  const surname = normaliseText(mark.surname);
  const forename = normaliseText(mark.forename);
  return text.includes(` ${surname} ${forename} `) || text.includes(` ${forename} ${surname} `);
}
