import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { detectFormat } from "@/lib/imports/data/detect-format";
import { openText } from "@/lib/imports/data/open-text";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";
import { normaliseText } from "@/lib/register/rules/build-identity";

export interface TracedCopy {
  exportId: number;
  /** Invented electors of the copy that the file shows. */
  marks: number;
}

export async function hashFile(path: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
}

/**
 * A file that turned up somewhere, as lines: text of any kind, a workbook, or an archive of such.
 *
 * @throws AppError BAD_INPUT for a PDF, whose text is not read
 */
export async function readLeakedLines(path: string): Promise<string[]> {
  const content = await readFile(path);
  if (content.subarray(0, 5).toString("latin1") === "%PDF-") {
    throw badInput(
      "This PDF is no copy as it was made. Copy its text into a file of its own and trace that; the foot of each page names the copy.",
    );
  }
  const folder = await mkdtemp(join(tmpdir(), "hustings-trace-"));
  try {
    const text = await openText(path, join(folder, "text"));
    const { encoding } = await detectFormat(text.path);
    return iconv.decode(await readFile(text.path), encoding).split(/\r\n|\r|\n/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The copy that the file is, unchanged: of a printed list there is no text to look into. */
export async function findWholeCopy(tx: ScopedTransaction, sha256: string): Promise<TracedCopy[]> {
  const copies = await tx.db.dataExport.findMany({
    where: { sha256 },
    select: { id: true, _count: { select: { marks: true } } },
  });
  return copies.map(({ id, _count }) => ({ exportId: id, marks: _count.marks }));
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
