import type { TargetParameters } from "@/lib/profiles/target/schema";
import type { ItemAnswers, TraitBytes } from "@/lib/profiles/traits/types";
import { percentilePositions } from "@/lib/stats/percentile-positions";
import { traitPosterior } from "@/lib/stats/trait-posterior";

/** Steps of what own answers moved, and of standard deviations: a byte each. */
const MOVED_STEP = 1 / 40;
const MOVED_ZERO = 128;
const SD_STEP = 1 / 100;

export interface TraitScores {
  /** Position among those eligible, 0 to 1; NaN where not eligible. */
  positions: Float64Array;
  bytes: TraitBytes;
  /** The trait at the 0th, 1st … 100th hundredth of those eligible. */
  quantiles: number[];
}

/**
 * Where everybody stands on a scale: respondents at their expected trait given their answers, all others where their
 * features put them.
 *
 * @param prior what the features say, by row
 */
export function scoreTrait(
  trait: NonNullable<TargetParameters["trait"]>,
  prior: Float64Array,
  answers: ItemAnswers,
  eligible: Uint8Array,
): TraitScores {
  const bytes = {
    moved: new Uint8Array(prior.length).fill(MOVED_ZERO),
    sd: new Uint8Array(prior.length).fill(Math.round(1 / SD_STEP)),
  };
  const values = prior.slice();
  const posterior = traitPosterior(trait.items);
  for (const [row, codes] of codesByRow(trait, answers)) {
    const { mean, sd } = posterior(codes, prior[row]!);
    const moved = Math.max(-MOVED_ZERO, Math.min(127, Math.round((mean - prior[row]!) / MOVED_STEP)));
    bytes.moved[row] = MOVED_ZERO + moved;
    bytes.sd[row] = Math.round(sd / SD_STEP);
    // As the bytes hold it, so that an explanation adds up.
    values[row] = prior[row]! + moved * MOVED_STEP;
  }
  for (let row = 0; row < values.length; row++) if (!eligible[row]) values[row] = Number.NaN;
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const quantiles = Array.from(
    { length: 101 },
    (_, q) => sorted[Math.round((q / 100) * (sorted.length - 1))] ?? 0,
  );
  return { positions: percentilePositions(values), bytes, quantiles };
}

/** Categories of each respondent in the order of the trait's items. */
function codesByRow(
  { items }: NonNullable<TargetParameters["trait"]>,
  answers: ItemAnswers,
): Map<number, Int8Array> {
  const placeOf = answers.codes.map((code) => items.findIndex((item) => item.code === code));
  const found = new Map<number, Int8Array>();
  answers.rows.forEach((row, at) => {
    const place = placeOf[answers.items[at]!]!;
    const category = items[place]?.values.indexOf(answers.values[at]!) ?? -1;
    // An answer that nobody gave when the model was trained tells nothing.
    if (category < 0) return;
    const codes = found.get(row) ?? new Int8Array(items.length).fill(-1);
    codes[place] = category;
    found.set(row, codes);
  });
  return found;
}

/** What the two bytes hold of an elector. */
export const readTraitBytes = (moved: number, sd: number) => ({
  moved: (moved - MOVED_ZERO) * MOVED_STEP,
  sd: sd * SD_STEP,
  answered: moved !== MOVED_ZERO || sd !== Math.round(1 / SD_STEP),
});
