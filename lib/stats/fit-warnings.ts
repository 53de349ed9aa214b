import type { FitWarning } from "./types";

/**
 * What there is to say of a fit's end: terms without a finite estimate, or no convergence for another reason.
 *
 * @param separated names of the terms that separate the outcomes.
 */
export function fitWarnings(separated: string[], converged: boolean): FitWarning[] {
  if (separated.length === 0 && !converged) {
    const message = "The estimates had not settled when the search ended. Do not use them.";
    return [{ code: "NOT_CONVERGED", column: "outcome", message }];
  }
  return separated.map((term) => ({
    code: "SEPARATION",
    column: term,
    message: `${term} separates the outcomes: its coefficient has no finite estimate. Leave it out, or use a ridge.`,
  }));
}
