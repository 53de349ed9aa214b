import { AREA_LAYOUTS, DISTRICT_LAYOUTS } from "@/lib/areas/layouts.table";
import { ELECTION_LAYOUTS, MARKED_REGISTER_LAYOUTS } from "@/lib/elections/layouts.table";
import { markReader } from "@/lib/elections/rules/read-mark";
import type { ImportKind } from "@/lib/imports/schema";
import type { FileRow, Layout, LayoutMatch, RowFault } from "@/lib/imports/types";
import { REGISTER_LAYOUTS } from "@/lib/register/layouts.table";
import { CANONICAL_COLUMNS, canonicalCells } from "@/lib/register/rules/canonical-row";
import { entryReader } from "@/lib/register/rules/read-entry";
import { type RegisterRow, registerRowReader } from "@/lib/register/rules/read-register-row";

/** A row as it is understood, in the kind's own columns; its fault; or null for a row that says nothing. */
export type RowUnderstood = string[] | RowFault | null;

export interface ImportTable {
  layouts: readonly Layout<string>[];
  /** Columns of a row that is understood; the layout's fields unless said. */
  canonical?: readonly string[];
  /** What a row says, or why it is not taken; every sound row is unless said. */
  reader?: (match: LayoutMatch<never>, publishedOn: string | undefined) => (row: FileRow) => RowUnderstood;
}

/** Every kind of file: its layouts, and how a row is judged before anything is loaded. */
export const IMPORT_TABLES: Record<ImportKind, ImportTable> = {
  register: {
    layouts: REGISTER_LAYOUTS,
    canonical: CANONICAL_COLUMNS,
    reader: (match, publishedOn) => {
      const read = registerRowReader(match);
      const judge = publishedOn === undefined ? () => null : entryReader(match, publishedOn);
      return (row) => {
        const understood: RegisterRow | RowFault | null = read(row.cells);
        if (understood === null || "reason" in understood) return understood;
        const entry = judge(row);
        return entry !== null && "reason" in entry ? entry : canonicalCells(understood);
      };
    },
  },
  "marked-register": {
    layouts: MARKED_REGISTER_LAYOUTS,
    canonical: ["district", "number", "suffix", "outcome"],
    reader: (match) => {
      const read = markReader(match);
      return (row) => {
        const mark = read(row);
        return "reason" in mark
          ? mark
          : [mark.district, String(mark.number), String(mark.suffix), String(mark.outcome)];
      };
    },
  },
  areas: { layouts: AREA_LAYOUTS },
  "polling-districts": { layouts: DISTRICT_LAYOUTS },
  elections: { layouts: ELECTION_LAYOUTS },
};
