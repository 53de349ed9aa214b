import { cholesky } from "./cholesky";
import { choleskyInverse } from "./cholesky-inverse";
import type { CovariatePatterns } from "./collapse-patterns";
import type { RandomGroup } from "./values-of-group";

/**
 * How much less is known of a level's effects when those of the other classes are uncertain too: for each class and
 * level, the variance from the level's own information over the variance with the other classes taken as known.
 *
 * @param probabilities of each class but the base, by pattern.
 * @param variances of the grouping, by class.
 * @returns by class, then level.
 */
export function multinomialRatios(
  patterns: CovariatePatterns,
  probabilities: Float64Array[],
  group: RandomGroup,
  variances: number[],
): Float64Array[] {
  const contrasts = probabilities.length;
  const information = new Float64Array(group.count * contrasts * contrasts);
  const slot = group.firstColumn < 0 ? -1 : patterns.randomOffsets.indexOf(group.firstColumn);
  const add = (level: number, pattern: number) => {
    const start = level * contrasts * contrasts;
    const cases = patterns.cases[pattern]!;
    for (let k = 0; k < contrasts; k++) {
      const p = probabilities[k]![pattern]!;
      for (let l = 0; l <= k; l++) {
        information[start + k * contrasts + l]! +=
          cases * p * (k === l ? 1 - p : -probabilities[l]![pattern]!);
      }
    }
  };
  if (slot < 0) {
    for (let level = 0; level < group.count; level++) {
      for (let i = patterns.nestedStart[level]!; i < patterns.nestedStart[level + 1]!; i++) add(level, i);
    }
  } else {
    for (let pattern = 0; pattern < patterns.count; pattern++) {
      const column = patterns.groupColumns[pattern * patterns.groupSlots + slot]!;
      if (column >= 0) add(column - group.firstColumn, pattern);
    }
  }
  const ratios = probabilities.map(() => new Float64Array(group.count).fill(1));
  for (let level = 0; level < group.count; level++) {
    const start = level * contrasts * contrasts;
    const block = information.slice(start, start + contrasts * contrasts);
    for (let k = 0; k < contrasts; k++) block[k * (contrasts + 1)]! += 1 / variances[k]!;
    const alone = Float64Array.from({ length: contrasts }, (_, k) => block[k * (contrasts + 1)]!);
    if (!cholesky(block, contrasts)) continue;
    const inverse = choleskyInverse(block, contrasts);
    for (let k = 0; k < contrasts; k++) ratios[k]![level] = inverse[k * (contrasts + 1)]! * alone[k]!;
  }
  return ratios;
}
