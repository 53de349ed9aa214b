import { CENSUS_UNIVERSES } from "@/lib/demographics/schema";
import { maskText } from "@/lib/imports/rules/mask-text";
import type { OpenColumn } from "@/lib/imports/rules/match-open-layout";
import { forbiddenHeader, forbiddenValue } from "@/lib/imports/rules/refuse-columns";
import type { FileRow, LayoutMatch, RowFault } from "@/lib/imports/types";

export interface CensusRead {
  area: string;
  universe: (typeof CENSUS_UNIVERSES)[number];
  variable: string;
  category: string;
  count: number;
}

/** Compiles a layout into a function from a row to a count, or its fault. Crossed variables are joined by an asterisk. */
export function censusReader(match: LayoutMatch<string>, crossed: readonly OpenColumn[]) {
  const at = (field: string) => match.positions.get(field) ?? -1;
  const fault = (place: number, reason: RowFault["reason"], found = ""): RowFault => ({
    column: match.header[place] ?? "",
    reason,
    ...(found && { found: maskText(found) }),
  });
  const variables = crossed.map(({ name }) => name).join("*");
  return ({ cells }: FileRow): CensusRead | RowFault => {
    const cell = (place: number) => cells[place] ?? "";
    const area = cell(at("area"));
    if (area === "") return fault(at("area"), "value-missing");
    const universeText = cell(at("universe")).toLowerCase();
    const universe = CENSUS_UNIVERSES.find((known) => known === (universeText || "persons"));
    if (!universe) return fault(at("universe"), "category-unknown", universeText);
    const places = crossed.length ? crossed.map(({ place }) => place) : [at("category")];
    for (const place of places) {
      if (cell(place) === "") return fault(place, "value-missing");
      if (forbiddenValue(cell(place))) return fault(place, "forbidden-content");
    }
    const variable = variables || cell(at("variable"));
    if (variable === "") return fault(at("variable"), "value-missing");
    if (forbiddenHeader(variable)) return fault(at("variable"), "forbidden-content");
    const countText = cell(at("count")).replaceAll(",", "");
    if (!/^\d{1,9}$/.test(countText)) return fault(at("count"), "number-unreadable", countText);
    return { area, universe, variable, category: places.map(cell).join("*"), count: Number(countText) };
  };
}
