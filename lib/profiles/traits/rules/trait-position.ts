import { BANDS } from "@/lib/profiles/traits/bands.table";

/** 80% of a normal distribution lie within so many standard deviations. */
const REACH = 1.2816;

/** Position of a trait, 0 to 1, between the quantiles at every hundredth. */
export function positionOf(quantiles: readonly number[], trait: number): number {
  const last = quantiles.length - 1;
  if (trait <= quantiles[0]!) return 0;
  if (trait >= quantiles[last]!) return 1;
  // Equal quantiles are one step of the distribution: its middle is the position of those at it.
  const above = quantiles.findIndex((quantile) => quantile > trait);
  const from = quantiles.findIndex((quantile) => quantile >= trait);
  if (quantiles[from] === trait) return (from + above - 1) / 2 / last;
  const low = above - 1;
  return (low + (trait - quantiles[low]!) / (quantiles[above]! - quantiles[low]!)) / last;
}

export interface TraitReading {
  /** "rather left", by fifths of the electorate. */
  band: string;
  /** "further right than 63% of electors, ± 24". */
  words: string;
  interval: { lowHundredths: number; highHundredths: number };
}

/** Where an elector stands on a scale, in words, and how sure that is. */
export function readTrait(
  { lowEnd, highEnd }: { lowEnd: string; highEnd: string },
  quantiles: readonly number[],
  { trait, sd, scoreHundredths }: { trait: number; sd: number; scoreHundredths: number },
): TraitReading {
  const at = (deviations: number) => positionOf(quantiles, trait + deviations * sd);
  const band = BANDS[Math.min(BANDS.length - 1, Math.floor((scoreHundredths / 10_000) * BANDS.length))]!;
  const error = Math.round((100 * (at(1) - at(-1))) / 2);
  return {
    band: band(lowEnd, highEnd),
    words: `Further ${highEnd} than ${Math.round(scoreHundredths / 100)}% of electors, with a standard error of ${error}`,
    interval: {
      lowHundredths: Math.round(at(-REACH) * 10_000),
      highHundredths: Math.round(at(REACH) * 10_000),
    },
  };
}
