import { normalQuantile } from "./normal-quantile";
import type { PreparedLogistic } from "./prepare-logistic";
import { probabilityToLogOdds } from "./probability-to-log-odds";

/** Where the search for a binomial model's intercept begins: at the overall rate, drawn in a little. */
export function startingIntercept({ successes, cases, system }: PreparedLogistic): number {
  const rate = (successes + 0.5) / (cases + 1);
  return system.link === "probit" ? normalQuantile(rate) : probabilityToLogOdds(rate);
}
