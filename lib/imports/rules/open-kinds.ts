import { POSTCODE_COLUMNS } from "@/lib/areas/layouts.table";
import { CENSUS_COLUMNS, SUBJECT_COLUMNS } from "@/lib/demographics/layouts.table";
import { matchCensus, matchDemographics } from "@/lib/demographics/rules/match-demographics";
import { censusReader } from "@/lib/demographics/rules/read-census";
import { demographicsReader } from "@/lib/demographics/rules/read-demographics";
import { matchOpenLayout } from "@/lib/imports/rules/match-open-layout";
import type { ImportKind, Mapping } from "@/lib/imports/schema";
import type { FileRow, LayoutColumn, LayoutResult, RowFault } from "@/lib/imports/types";
import { SURVEY_COLUMNS } from "@/lib/surveys/layouts.table";
import { matchSurvey } from "@/lib/surveys/rules/match-survey";
import { anonymousReader, identifiedReader } from "@/lib/surveys/rules/read-response";

/** Kinds of file with columns of their own: questions, attributes, variables. */
const OPEN_KINDS = ["survey", "demographics", "census", "postcodes"] as const satisfies readonly ImportKind[];
export type OpenKind = (typeof OPEN_KINDS)[number];

export const isOpenKind = (kind: ImportKind): boolean => OPEN_KINDS.some((open) => open === kind);

/** The layout of a file of an open kind, as far as its header tells without a database. */
export function matchOpenKind(
  kind: OpenKind,
  header: readonly string[],
  mapping?: Mapping,
): LayoutResult<string> {
  if (kind === "survey") {
    const matched = matchSurvey(header, { mapping });
    return matched.ok ? { ok: true, match: matched.survey.match } : refused(matched.message);
  }
  if (kind === "demographics") {
    const matched = matchDemographics(header, mapping);
    return matched.ok ? { ok: true, match: matched.demographics.match } : refused(matched.message);
  }
  const matched =
    kind === "census"
      ? matchCensus(header, mapping)
      : matchOpenLayout(header, { ...POSTCODES, columns: POSTCODE_COLUMNS }, mapping);
  return matched.ok ? { ok: true, match: matched.match } : refused(matched.message);
}

const POSTCODES = { name: "postcodes", title: "Postcode lookup" };

/** Fields with a fixed meaning, to map columns to. */
export function openFields(kind: OpenKind): string[] {
  const columns: Record<OpenKind, readonly LayoutColumn<string>[]> = {
    survey: [...SURVEY_COLUMNS.identified, ...SURVEY_COLUMNS.anonymous],
    demographics: SUBJECT_COLUMNS,
    census: CENSUS_COLUMNS,
    postcodes: POSTCODE_COLUMNS,
  };
  return [...new Set(columns[kind].flatMap(({ field }) => field ?? []))];
}

/** What is wrong with a row, as far as it shows without a database; for a header that `matchOpenKind` took. */
export function openReader(kind: OpenKind, header: readonly string[], mapping?: Mapping) {
  const read = readerOf(kind, header, mapping);
  return (row: FileRow): RowFault | null => {
    const said = read?.(row);
    return said && "reason" in said ? said : null;
  };
}

function readerOf(
  kind: OpenKind,
  header: readonly string[],
  mapping: Mapping | undefined,
): ((row: FileRow) => object | RowFault) | null {
  if (kind === "survey") {
    const matched = matchSurvey(header, { mapping });
    if (!matched.ok) return null;
    const { survey } = matched;
    return survey.mode === "anonymous" ? anonymousReader(survey, []) : identifiedReader(survey, []);
  }
  if (kind === "demographics") {
    const matched = matchDemographics(header, mapping);
    return matched.ok ? demographicsReader(matched.demographics) : null;
  }
  if (kind === "postcodes") return null;
  const matched = matchCensus(header, mapping);
  return matched.ok ? censusReader(matched.match, matched.crossed) : null;
}

const refused = (message: string): LayoutResult<string> => ({ ok: false, message, unknown: [], missing: [] });
