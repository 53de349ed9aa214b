import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import type { DataTable } from "@/lib/formula/types";
import { nullable } from "@/lib/models/rules/plain-numbers";
import { type ReadItem, readItems } from "@/lib/models/rules/read-items";
import { FIT_VERSION } from "@/lib/models/schema";
import type { ItemFit, ItemRequest } from "@/lib/models/types";
import { type FittedItem, fitGradedResponse } from "@/lib/stats/fit-graded-response";
import type { FitWarning } from "@/lib/stats/types";

const FEWEST_OF_A_CLASS = 20;

/** Fits items to a table of answers. Persons without an answer are dropped; single missing answers count for nothing. */
export function fitItems(request: ItemRequest, table: DataTable): ItemFit {
  const { family } = request;
  if (request.items.length < 2)
    throw new FormulaFault("Item response needs at least two items: --items 'a,b,c'.");
  const warnings: FitWarning[] = [];
  const binary = family !== "grm";
  const all = readItems(
    table,
    request.items,
    request.levels ?? (binary ? commonLevels(table, request.items) : undefined),
  );
  const items = all.map((item) => withUsedLevels(item, warnings)).filter((item) => item.levels.length > 1);
  const many = binary && items.find((item) => item.levels.length > 2);
  if (many)
    throw new FormulaFault(
      `${many.name} has ${many.levels.length} answers; the family ${family} needs two. Use grm.`,
    );
  const answered = (row: number) => items.some((item) => item.codes[row]! >= 0);
  const weights = personWeights(table, request.weights, answered);
  const n = weights.reduce((sum, weight) => sum + +(weight > 0), 0);
  const common = { version: FIT_VERSION, family, n, dropped: table.rows - n } as const;
  if (items.length < 2 || n === 0) {
    const message = "Fewer than two items have different answers: nothing can be learnt.";
    warnings.push({ code: "CONSTANT", column: "items", message });
    return {
      ...common,
      items: {},
      logLikelihood: null,
      deviance: null,
      aic: null,
      converged: false,
      warnings,
    };
  }
  const fit = fitGradedResponse({
    items: items.map(({ name, levels, codes }) => ({ name, categories: levels.length, codes })),
    discrimination: family !== "rasch" ? "free" : request.commonDiscrimination ? "common" : "one",
    weights,
  });
  return {
    ...common,
    items: Object.fromEntries(fit.items.map((item, i) => [item.name, reportItem(item, items[i]!.levels)])),
    logLikelihood: nullable(fit.logLikelihood),
    deviance: nullable(-2 * fit.logLikelihood),
    aic: nullable(fit.aic),
    converged: fit.converged,
    warnings: [...warnings, ...fit.warnings],
  };
}

/** Binary items share their two answers: one that everybody answers alike still shows which answer that is. */
function commonLevels(table: DataTable, names: string[]): string[] | undefined {
  const numbers = names.map((name) => table.columns.get(name));
  if (!numbers.every((column) => column?.kind === "numeric")) return undefined;
  const distinct = new Set(
    numbers.flatMap((column) => [...new Set(column!.kind === "numeric" ? column.values : [])]),
  );
  return [...distinct]
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b)
    .map(String);
}

function withUsedLevels(item: ReadItem, warnings: FitWarning[]): ReadItem {
  const counts = new Float64Array(item.levels.length);
  for (const code of item.codes) if (code >= 0) counts[code]! += 1;
  const used = item.levels.filter((_, level) => counts[level]! > 0);
  if (used.length < 2) {
    const message = `${item.name} has the same answer everywhere, or none, and was left out.`;
    warnings.push({ code: "CONSTANT", column: item.name, message });
  } else {
    item.levels.forEach((level, code) => {
      if (counts[code]! >= FEWEST_OF_A_CLASS) return;
      const message = `${item.name} has the answer ${level} ${counts[code]} times; ${FEWEST_OF_A_CLASS} are needed.`;
      warnings.push({ code: "RARE_CLASS", column: item.name, message });
    });
  }
  const places = item.levels.map((level) => used.indexOf(level));
  return { name: item.name, levels: used, codes: item.codes.map((code) => (code < 0 ? -1 : places[code]!)) };
}

function personWeights(
  table: DataTable,
  column: string | undefined,
  answered: (row: number) => boolean,
): Float64Array {
  const given = column === undefined ? null : table.columns.get(column);
  if (given === undefined || (given && given.kind !== "numeric"))
    throw new FormulaFault(`There is no column of numbers called ${column} to weight by.`);
  return Float64Array.from({ length: table.rows }, (_, row) => {
    const weight = given ? given.values[row]! : 1;
    if (weight < 0) throw new FormulaFault(`${column} has a negative weight.`);
    return answered(row) && weight > 0 ? weight : 0;
  });
}

function reportItem(
  { discrimination, thresholds, standardErrors }: FittedItem,
  levels: string[],
): ItemFit["items"][string] {
  const errors = standardErrors.thresholds.map(nullable);
  const error = nullable(standardErrors.discrimination);
  return levels.length === 2
    ? {
        discrimination,
        difficulty: thresholds[0]!,
        standardErrors: { discrimination: error, difficulty: errors[0]! },
        levels,
      }
    : { discrimination, thresholds, standardErrors: { discrimination: error, thresholds: errors }, levels };
}
