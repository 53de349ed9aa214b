import type { DataTable } from "@/lib/formula/types";
import { readItems } from "@/lib/models/rules/read-items";
import type { ItemFit, PersonScore } from "@/lib/models/types";
import { scoreGradedResponse } from "@/lib/stats/score-graded-response";

/** Each row's position on the trait, given fitted items. An answer that the fit has not seen counts as none. */
export function scorePersons(fit: ItemFit, table: DataTable): PersonScore[] {
  const fitted = Object.entries(fit.items);
  const responses = fitted.map(([name, { levels }]) => {
    const [read] = readItems(table, [name], undefinedIfNumbers(table, name, levels));
    const places = read!.levels.map((level) => levels.indexOf(level));
    return {
      name,
      categories: levels.length,
      codes: read!.codes.map((code) => (code < 0 ? -1 : places[code]!)),
    };
  });
  const items = fitted.map(([name, { discrimination, difficulty, thresholds }]) => ({
    name,
    discrimination,
    thresholds: thresholds ?? [difficulty ?? 0],
  }));
  const { mean, sd, mode, modeStandardError } = scoreGradedResponse(items, responses);
  return Array.from(mean, (score, row) =>
    responses.some(({ codes }) => codes[row]! >= 0)
      ? { score, standardError: sd[row]!, mode: mode[row]!, modeStandardError: modeStandardError[row]! }
      : null,
  );
}

/** Text needs the fit's order to be read; what else it holds is told by the fit's levels afterwards. */
function undefinedIfNumbers(table: DataTable, name: string, levels: string[]): string[] | undefined {
  const column = table.columns.get(name);
  return column?.kind === "factor"
    ? [...levels, ...column.levels.filter((level) => !levels.includes(level))]
    : undefined;
}
