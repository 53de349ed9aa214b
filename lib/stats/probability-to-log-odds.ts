import type { LogOdds, Probability } from "./types";

/** log(p / (1 - p)); -Infinity at 0 and Infinity at 1. */
export function probabilityToLogOdds(probability: number | Probability): LogOdds {
  return (Math.log(probability) - Math.log1p(-probability)) as LogOdds;
}
