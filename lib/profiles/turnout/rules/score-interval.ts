import { conditionalIntercept } from "@/lib/stats/conditional-intercept";
import { gaussHermite } from "@/lib/stats/gauss-hermite";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";
import { normalQuantile } from "@/lib/stats/normal-quantile";
import { probabilityToLogOdds } from "@/lib/stats/probability-to-log-odds";

const COVERAGE = 0.8;
const QUADRATURE = gaussHermite(31);

/**
 * The range in which the elector's own propensity lies with 80% certainty, hundredths. The score is the mean of that
 * propensity; its middle on log-odds is the one whose average over the uncertainty gives the score back.
 *
 * @param sd of the elector's own log-odds
 */
export function scoreInterval(
  scoreHundredths: number,
  sd: number,
): { lowHundredths: number; highHundredths: number } {
  const p = Math.min(0.9999, Math.max(0.0001, scoreHundredths / 10_000));
  const middle = conditionalIntercept(probabilityToLogOdds(p), sd, QUADRATURE).intercept;
  const reach = normalQuantile((1 + COVERAGE) / 2) * sd;
  const bound = (logOdds: number) => Math.round(logOddsToProbability(logOdds) * 10_000);
  return { lowHundredths: bound(middle - reach), highHundredths: bound(middle + reach) };
}
