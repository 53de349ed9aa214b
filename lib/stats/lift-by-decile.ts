import { assignDeciles } from "./assign-deciles";
import { probabilityToScore } from "./probability-to-score";
import type { Decile } from "./types";

export interface DecileLift {
  decile: Decile;
  electors: number;
  happened: number;
  expected: number;
  /** NaN for a decile that ties have left empty. */
  rate: number;
  standardError: number;
  /** Rate of the decile over the rate of all. */
  lift: number;
  /** Share of everything that happened, in this and the higher deciles. */
  cumulativeShare: number;
}

/**
 * What happened in each decile of the score, with the product's own definition of a decile (ties share one).
 *
 * @param probabilities 0 to 1.
 * @param outcomes 0 or 1.
 */
export function liftByDecile(probabilities: Float64Array, outcomes: Uint8Array): DecileLift[] {
  const scores = Uint16Array.from(probabilities, probabilityToScore);
  const deciles = assignDeciles(scores, new Int32Array(scores.length), 1);
  const tally = Array.from({ length: 10 }, () => ({ electors: 0, happened: 0, expected: 0 }));
  let total = 0;
  for (let i = 0; i < outcomes.length; i++) {
    const row = tally[deciles[i]! - 1]!;
    row.electors++;
    row.happened += outcomes[i]!;
    row.expected += probabilities[i]!;
    total += outcomes[i]!;
  }
  let running = 0;
  return tally.map((row, index) => {
    running += row.happened;
    const rate = row.happened / row.electors;
    return {
      ...row,
      decile: (index + 1) as Decile,
      rate,
      standardError: Math.sqrt((rate * (1 - rate)) / row.electors),
      lift: rate / (total / outcomes.length),
      cumulativeShare: running / total,
    };
  });
}
