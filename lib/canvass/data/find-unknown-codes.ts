import { CANVASS_LAYOUTS, type CanvassField } from "@/lib/canvass/layouts.table";
import { codeBook } from "@/lib/canvass/rules/code-book";
import type { ResponseCode } from "@/lib/canvass/types";
import { openTable } from "@/lib/imports/data/open-table";
import { readRows } from "@/lib/imports/data/read-rows";
import type { Mapping } from "@/lib/imports/schema";

export interface UnknownCode {
  text: string;
  rows: number;
}

const CODED: readonly CanvassField[] = [
  "outcome",
  "answer",
  "pastVote",
  "secondPreference",
  "localRating",
  "generalRating",
];
const SCAN_BYTES = 32 * 1024 * 1024;
/** More distinct values than this are no codes: the column holds something else. */
const MOST = 60;

/** What stands in a canvass file's columns of codes and is none of ours, most frequent first; looks through 32 MB. */
export async function findUnknownCodes(
  path: string,
  codes: readonly ResponseCode[],
  mapping?: Mapping,
): Promise<UnknownCode[]> {
  const { table, found } = await openTable(path, { layouts: CANVASS_LAYOUTS }, { mapping });
  if (!found.ok) return [];
  const { positions } = found.match;
  const book = codeBook(codes);
  const places = CODED.flatMap((field) => positions.get(field) ?? []);
  const unknown = new Map<string, number>();
  for await (const rows of readRows(table)) {
    for (const { row } of rows) {
      for (const place of places) {
        const text = row.cells[place] ?? "";
        if (text !== "" && !book.find(text)) unknown.set(text, (unknown.get(text) ?? 0) + 1);
      }
    }
    if (unknown.size > MOST || (rows.at(-1)?.row.byteEnd ?? 0) > SCAN_BYTES) break;
  }
  return [...unknown]
    .map(([text, rows]) => ({ text, rows }))
    .sort((a, b) => b.rows - a.rows)
    .slice(0, MOST);
}
