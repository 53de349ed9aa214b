import {
  MARKED_REGISTER_LAYOUTS,
  type MarkField,
  TEMPLATE_COLUMNS,
  TEMPLATE_SUFFIXES,
} from "@/lib/elections/layouts.table";
import type { HeaderKind } from "@/lib/imports/rules/find-header";
import { headerKey, matchLayout } from "@/lib/imports/rules/match-layout";
import type { Mapping } from "@/lib/imports/schema";
import type { LayoutMatch, LayoutResult } from "@/lib/imports/types";

/** A column of marks: of the poll that the import names, or of the election that its header names. */
export interface MarkColumn {
  election: string | null;
  place: number;
}

export type MarkedMatch =
  | { ok: true; match: LayoutMatch<MarkField>; marks: MarkColumn[] }
  | { ok: false; message: string };

/** A marked register of one poll, or the party template with a column `<election> Voted` for each. */
export function matchMarkedRegister(header: readonly string[], mapping?: Mapping): MarkedMatch {
  const plain = matchLayout(header, MARKED_REGISTER_LAYOUTS, mapping);
  if (plain.ok) {
    return {
      ok: true,
      match: plain.match,
      marks: [{ election: null, place: plain.match.positions.get("mark") ?? -1 }],
    };
  }
  const elections = header.flatMap((name, place) => {
    const named = splitTemplateHeader(name);
    return named ? [{ name, place, ...named }] : [];
  });
  const marks = elections.filter(({ suffix }) => suffix === "Voted");
  if (!marks.length) return { ok: false, message: plain.message };
  const matched: LayoutResult<string> = matchLayout(header, [
    {
      name: "party-template",
      title: "Party template with several elections",
      columns: [...TEMPLATE_COLUMNS, ...elections.map(({ name }) => ({ field: null, headers: [name] }))],
    },
  ]);
  if (!matched.ok) return matched;
  return {
    ok: true,
    match: matched.match as LayoutMatch<MarkField>,
    marks: marks.map(({ election, place }) => ({ election, place })),
  };
}

/** "Local 2024 Voted" -> Local 2024, Voted. */
function splitTemplateHeader(header: string) {
  for (const suffix of TEMPLATE_SUFFIXES) {
    const key = headerKey(header);
    if (!key.endsWith(headerKey(suffix)) || key === headerKey(suffix)) continue;
    return { suffix, election: header.trim().slice(0, -suffix.length).trim() };
  }
  return null;
}

/** What makes a line the header of a marked register. */
export const MARKED_HEADER: HeaderKind<MarkField> = {
  layouts: MARKED_REGISTER_LAYOUTS,
  match: (header, mapping) => {
    const matched = matchMarkedRegister(header, mapping);
    return matched.ok ? matched : { ...matched, unknown: [], missing: [] };
  },
};
