import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import type { DataColumn } from "@/lib/formula/types";

type Factor = DataColumn & { kind: "factor" };

/** The same factor with these levels in this order; what has none of them is missing. */
export function withLevels(factor: Factor, levels: string[]): Factor {
  const place = new Map(levels.map((level, code) => [level, code]));
  const places = factor.levels.map((level) => place.get(level) ?? -1);
  return { kind: "factor", levels, codes: factor.codes.map((code) => (code < 0 ? -1 : places[code]!)) };
}

/**
 * Without the levels that no row has, the base first. Throws FormulaFault where the base is no level.
 *
 * @param label of the variable, for the message.
 */
export function usedLevels(factor: Factor, label: string, base: string | undefined): Factor {
  const used = new Uint8Array(factor.levels.length);
  for (const code of factor.codes) if (code >= 0) used[code] = 1;
  const levels = factor.levels.filter((_, code) => used[code] === 1);
  if (base === undefined) return levels.length === factor.levels.length ? factor : withLevels(factor, levels);
  if (!levels.includes(base)) {
    throw new FormulaFault(
      `${label} has no level "${base}" to be the base; it has: ${levels.slice(0, 20).join(", ")}.`,
    );
  }
  return withLevels(factor, [base, ...levels.filter((level) => level !== base)]);
}
