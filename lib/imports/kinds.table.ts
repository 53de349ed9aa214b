import { AREA_DISTRICT_LAYOUTS, AREA_LAYOUTS, DISTRICT_LAYOUTS } from "@/lib/areas/layouts.table";
import { CANVASS_LAYOUTS, PEOPLE_LAYOUTS } from "@/lib/canvass/layouts.table";
import {
  ABSENT_VOTER_LAYOUTS,
  CANDIDATE_LAYOUTS,
  ELECTION_LAYOUTS,
  MARKED_REGISTER_LAYOUTS,
  RESULT_LAYOUTS,
} from "@/lib/elections/layouts.table";
import { MARKED_HEADER, matchMarkedRegister } from "@/lib/elections/rules/match-marked-register";
import { markReader } from "@/lib/elections/rules/read-mark";
import { resultReader } from "@/lib/elections/rules/read-result";
import type { HeaderKind } from "@/lib/imports/rules/find-header";
import { matchOpenKind, type OpenKind, openFields, openReader } from "@/lib/imports/rules/open-kinds";
import type { ImportKind, Mapping } from "@/lib/imports/schema";
import type { FileRow, Layout, LayoutMatch, RowFault } from "@/lib/imports/types";
import { MEMBER_LAYOUTS } from "@/lib/members/layouts.table";
import { REGISTER_HEADER } from "@/lib/register/layouts.table";
import { CANONICAL_COLUMNS, canonicalCells } from "@/lib/register/rules/canonical-row";
import { entryReader } from "@/lib/register/rules/read-entry";
import { registerRowReader } from "@/lib/register/rules/read-register-row";
import { QUESTION_LAYOUTS } from "@/lib/surveys/layouts.table";

/** A row as it is understood, in the kind's own columns; its fault; or null for a row that says nothing. */
export type RowUnderstood = readonly string[] | RowFault | null;

export interface ReadOptions {
  /** YYYY-MM-DD; ages are checked against it. */
  publishedOn?: string;
  mapping?: Mapping;
}

export interface ImportTable extends HeaderKind<string> {
  /** To map columns to. */
  fields: readonly string[];
  /** Columns of a row that is understood; those of the file unless said. */
  canonical?: readonly string[];
  /** What a row says, or why it is not taken; every sound row is taken unless said. */
  reader?: (match: LayoutMatch<never>, options: ReadOptions) => (row: FileRow) => RowUnderstood;
}

const withLayouts = (layouts: readonly Layout<string>[], more: Partial<ImportTable> = {}): ImportTable => ({
  layouts,
  fields: [...new Set(layouts.flatMap(({ columns }) => columns.flatMap(({ field }) => field ?? [])))],
  ...more,
});

/** A kind with columns of its own beside those with a fixed meaning. */
const open = (kind: OpenKind): ImportTable => ({
  layouts: [],
  match: (header, mapping) => matchOpenKind(kind, header, mapping),
  fields: openFields(kind),
  reader: (match, { mapping }) => {
    const faultOf = openReader(kind, match.header, mapping);
    return (row) => faultOf(row) ?? row.cells;
  },
});

const resultRows: ImportTable["reader"] = (match) => {
  const read = resultReader(match);
  return (row) => {
    const result = read(row);
    return "reason" in result ? result : row.cells;
  };
};

/** Every kind of file: its layouts, and how a row is judged before anything is loaded. */
export const IMPORT_TABLES: Record<ImportKind, ImportTable> = {
  register: withLayouts(REGISTER_HEADER.layouts, {
    mapped: REGISTER_HEADER.mapped,
    fields: REGISTER_HEADER.mapped.columns.flatMap(({ field }) => field ?? []),
    canonical: CANONICAL_COLUMNS,
    reader: (match, { publishedOn }) => {
      const read = registerRowReader(match);
      const judge = publishedOn === undefined ? () => null : entryReader(match, publishedOn);
      return (row) => {
        const understood = read(row.cells);
        if (understood === null || "reason" in understood) return understood;
        const entry = judge(row);
        return entry !== null && "reason" in entry ? entry : canonicalCells(understood);
      };
    },
  }),
  "marked-register": withLayouts(MARKED_REGISTER_LAYOUTS, {
    match: MARKED_HEADER.match,
    reader: (match, { mapping }) => {
      const matched = matchMarkedRegister((match as LayoutMatch<string>).header, mapping);
      const read = matched.ok ? markReader(matched.match, matched.marks) : null;
      return (row) => {
        if (!read) return row.cells;
        const mark = read(row);
        return "reason" in mark ? mark : row.cells;
      };
    },
  }),
  areas: withLayouts(AREA_LAYOUTS),
  "polling-districts": withLayouts(DISTRICT_LAYOUTS),
  elections: withLayouts(ELECTION_LAYOUTS),
  contacts: withLayouts(CANVASS_LAYOUTS),
  people: withLayouts(PEOPLE_LAYOUTS),
  questions: withLayouts(QUESTION_LAYOUTS),
  results: withLayouts(RESULT_LAYOUTS, { reader: resultRows }),
  candidates: withLayouts(CANDIDATE_LAYOUTS, { reader: resultRows }),
  survey: open("survey"),
  demographics: open("demographics"),
  census: open("census"),
  "absent-voters": withLayouts(ABSENT_VOTER_LAYOUTS),
  members: withLayouts(MEMBER_LAYOUTS),
  "area-districts": withLayouts(AREA_DISTRICT_LAYOUTS),
  postcodes: open("postcodes"),
  boundaries: withLayouts([], {
    match: () => ({
      ok: false,
      message: "Line 1: boundaries come as GeoJSON, not as a table.",
      unknown: [],
      missing: [],
    }),
  }),
};
