import { CENSUS_COLUMNS, SUBJECT_COLUMNS } from "@/lib/demographics/layouts.table";
import { referenceKind } from "@/lib/electors/rules/read-reference";
import { matchOpenLayout, type OpenColumn } from "@/lib/imports/rules/match-open-layout";
import type { Mapping } from "@/lib/imports/schema";
import type { LayoutMatch } from "@/lib/imports/types";

export interface DemographicsMatch {
  level: "elector" | "postcode" | "area";
  match: LayoutMatch<string>;
  attributes: OpenColumn[];
}

export type DemographicsMatchResult =
  | { ok: true; demographics: DemographicsMatch }
  | { ok: false; message: string };

/** What the rows of a file of demographics describe, and its attributes. */
export function matchDemographics(header: readonly string[], mapping?: Mapping): DemographicsMatchResult {
  const matched = matchOpenLayout(
    header,
    { name: "demographics", title: "Demographics", columns: SUBJECT_COLUMNS },
    mapping,
  );
  if (!matched.ok) return matched;
  const { match, open } = matched;
  const level = levelOf(match.positions);
  if (!level) {
    const message =
      "Line 1: nothing says what a row describes. It needs elector_id, or district and number, or surname and postcode; or a postcode; or the code of an area.";
    return { ok: false, message };
  }
  if (!open.length) return { ok: false, message: "Line 1: there is no column besides those that say whom." };
  return {
    ok: true,
    demographics: { level, match: { ...match, layout: `demographics-${level}` }, attributes: open },
  };
}

function levelOf(positions: ReadonlyMap<string, number>): DemographicsMatch["level"] | null {
  if (referenceKind(positions) !== null) return "elector";
  if (positions.has("postcode")) return "postcode";
  return positions.has("area") ? "area" : null;
}

export type CensusMatchResult =
  | { ok: true; match: LayoutMatch<string>; crossed: OpenColumn[] }
  | { ok: false; message: string };

/** Counts with variable and category named in each row, or with the variables as columns, crossed. */
export function matchCensus(header: readonly string[], mapping?: Mapping): CensusMatchResult {
  const matched = matchOpenLayout(
    header,
    { name: "census", title: "Census counts", columns: CENSUS_COLUMNS },
    mapping,
  );
  if (!matched.ok) return matched;
  const { match, open } = matched;
  const named = match.positions.has("variable") && match.positions.has("category");
  if (named === open.length > 0) {
    const message =
      "Line 1: census counts need the columns variable and category, or one column a variable, and not both.";
    return { ok: false, message };
  }
  return { ok: true, match, crossed: open };
}
