import type { FitWarning } from "./types";

/** Cases below which a class is too small to learn from without a warning. */
const FEWEST_OF_A_CLASS = 20;

/**
 * Warnings for classes with under 20 cases, and for an outcome with a single class.
 *
 * @param totals cases of each class.
 */
export function rareClasses(classes: string[], totals: Float64Array): FitWarning[] {
  if (totals.filter((total) => total > 0).length < 2) {
    const message = "Every case has the same outcome, or there is none: nothing can be learnt.";
    return [{ code: "CONSTANT", column: "outcome", message }];
  }
  return classes.flatMap((name, k): FitWarning[] => {
    const total = totals[k]!;
    if (total >= FEWEST_OF_A_CLASS) return [];
    const count = total === 0 ? "No case has" : `Only ${Math.round(total * 10) / 10} cases have`;
    const message = `${count} the outcome ${name}; ${FEWEST_OF_A_CLASS} are needed.`;
    return [{ code: "RARE_CLASS", column: "outcome", message }];
  });
}
