import { type BinomialConstants, binomialConstants } from "./binomial-constants";
import type { CovariatePatterns } from "./collapse-patterns";
import type { PenalisedSystem } from "./penalised-system";
import { prepareRegression } from "./prepare-regression";
import type { GroupColumn, LogisticInput } from "./regression-columns";
import type { FitWarning } from "./types";

export interface PreparedLogistic {
  terms: string[];
  patterns: CovariatePatterns;
  system: PenalisedSystem;
  cases: number;
  successes: number;
  /** False where every case has the same outcome (or there is none): there is nothing to fit. */
  outcomeVaries: boolean;
  constants: BinomialConstants;
  warnings: FitWarning[];
}

/** Cases that the rarer outcome needs before a fit is given without a warning. */
const FEWEST_OF_A_CLASS = 20;

/** Prepares a binomial regression: the outcome is a probability, and both outcomes must occur. */
export function prepareLogistic(
  input: LogisticInput,
  nested: GroupColumn | null,
  others: GroupColumn[],
): PreparedLogistic {
  const bad = input.outcome.findIndex((outcome) => outcome < 0 || outcome > 1);
  if (bad >= 0) throw new RangeError(`outcome ${input.outcome[bad]} is not between 0 and 1 (row ${bad})`);
  const { terms, patterns, system, warnings } = prepareRegression(
    input,
    input.link ?? "logit",
    nested,
    others,
  );
  const cases = patterns.cases.reduce((sum, n) => sum + n, 0);
  const successes = patterns.successes.reduce((sum, n) => sum + n, 0);
  const rarer = Math.min(successes, cases - successes);
  const outcomeVaries = rarer > 0;
  if (!outcomeVaries) {
    const message =
      cases > 0
        ? "Every case has the same outcome, so nothing can be learnt from it."
        : "There are no rows to learn from.";
    warnings.push({ code: "CONSTANT", column: "outcome", message });
  } else if (rarer < FEWEST_OF_A_CLASS) {
    const message = `Only ${Math.round(rarer * 10) / 10} cases have the rarer outcome; ${FEWEST_OF_A_CLASS} are needed.`;
    warnings.push({ code: "RARE_CLASS", column: "outcome", message });
  }
  const constants = binomialConstants(input.outcome, input.weights, patterns.membership);
  return { terms, patterns, system, cases, successes, outcomeVaries, constants, warnings };
}
