import type { DataColumn } from "@/lib/formula/types";

const alphabetical = new Intl.Collator("en");

/** Levels of a factor in the order that R's `factor` gives them: numbers by size, everything else alphabetically. */
export function sortLevels(levels: string[]): string[] {
  return levels.sort(alphabetical.compare);
}

/** A column as levels and codes, whatever it was. */
export function toFactor(column: DataColumn): DataColumn & { kind: "factor" } {
  if (column.kind === "factor") return column;
  const distinct = [...new Set(column.values)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const codeOf = new Map(distinct.map((value, code) => [value, code]));
  const codes = Int32Array.from(column.values, (value) => codeOf.get(value) ?? -1);
  const levels =
    column.kind === "logical"
      ? distinct.map((value) => (value === 1 ? "TRUE" : "FALSE"))
      : distinct.map(String);
  return { kind: "factor", levels, codes };
}
