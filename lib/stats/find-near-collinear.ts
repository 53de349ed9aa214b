import type { CovariatePatterns } from "./collapse-patterns";
import { conditionNumber } from "./condition-number";
import type { FitWarning } from "./types";

/** Past this, a coefficient's variance is thousands of times what it would be alone: the estimates mean little. */
const HIGHEST_CONDITION = 100;

/**
 * Warns where the fixed effects, centred (with an intercept) and scaled to equal length, have a condition number past
 * 100, and names the columns of the combination that the data hardly tell from nothing.
 *
 * @param product X'WX of the fixed effects, lower triangle; position 0 is the intercept.
 * @param aliased marks of the model's columns: those left out already.
 * @param strictness share of the limit at which to warn already.
 */
export function findNearCollinear(
  patterns: CovariatePatterns,
  product: Float64Array,
  aliased: Uint8Array,
  terms: string[],
  strictness = 1,
): FitWarning[] {
  const size = terms.length;
  const first = patterns.randomColumnCount;
  const centred = aliased[first] === 0;
  const columns = [...terms.keys()].slice(1).filter((column) => aliased[first + column] === 0);
  const total = product[0]!;
  const cross = Float64Array.from({ length: columns.length ** 2 }, (_, at) => {
    const i = columns[Math.floor(at / columns.length)]!;
    const j = columns[at % columns.length]!;
    const mean = centred ? (product[i * size]! * product[j * size]!) / total : 0;
    return product[Math.max(i, j) * size + Math.min(i, j)]! - mean;
  });
  if (columns.length < 2) return [];
  const { number, weakest } = conditionNumber(cross, columns.length);
  if (!(number > strictness * HIGHEST_CONDITION)) return [];
  const ranked = columns
    .map((column, i) => ({ term: terms[column]!, share: Math.abs(weakest[i]!) }))
    .sort((a, b) => b.share - a.share);
  const involved = ranked.filter(({ share }) => share > 0.1 * ranked[0]!.share).map(({ term }) => term);
  const message = `${involved.slice(0, 8).join(", ")} say nearly the same: condition number ${Math.round(number).toLocaleString("en-GB")} of the scaled columns, past ${HIGHEST_CONDITION}. Their coefficients are not to be read one by one; leave one out, or use a ridge.`;
  return [{ code: "COLLINEAR", column: involved[0]!, message }];
}
