import { nullable, recordOf } from "@/lib/models/rules/plain-numbers";
import type { Coefficient } from "@/lib/stats/types";

/**
 * Coefficients and standard errors by name, in the design's order; null for a column that was left out.
 *
 * @param positions term of the design for each coefficient, -1 for one that the design has not.
 */
export function reportTerms(coefficients: Coefficient[], terms: string[], positions: number[]) {
  const placed: Coefficient[] = [];
  coefficients.forEach((coefficient, i) => {
    if (positions[i]! >= 0) placed[positions[i]!] = coefficient;
  });
  const leftOut = (i: number) => Number.isNaN(placed[i]!.standardError);
  return {
    coefficients: recordOf(terms, (i) => (leftOut(i) ? null : nullable(placed[i]!.estimate))),
    standardErrors: recordOf(terms, (i) => nullable(placed[i]!.standardError)),
  };
}
