import type { MultinomialSystem } from "./multinomial-system";

/** Movement of a linear predictor, in log-odds, below which a Newton step counts as standing still. */
const STILL = 0.1;

/**
 * Parameters along which a multinomial likelihood rises for ever: the last Newton step, still large, moves every
 * pattern towards each class that its cases have, and away from none (see `findSeparatedColumns`).
 *
 * @param step the last Newton step, on the standardised scale.
 * @returns positions of the parameters concerned, intercepts left out; none where the data are not separated.
 */
export function findSeparatedClasses(
  { patterns, contrasts, counts }: MultinomialSystem,
  step: Float64Array,
): number[] {
  const { columnCount: size, numericCount, factorSlots } = patterns;
  const moved = new Float64Array(patterns.count * (contrasts + 1));
  let largest = 0;
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    for (let k = 0; k < contrasts; k++) {
      const own = k * size;
      let movement = step[own]!;
      for (let j = 0; j < numericCount; j++) {
        movement += step[own + 1 + j]! * patterns.numeric[pattern * numericCount + j]!;
      }
      for (let s = pattern * factorSlots; s < (pattern + 1) * factorSlots; s++) {
        const column = patterns.factorColumns[s]!;
        if (column >= 0) movement += step[own + column]!;
      }
      moved[pattern * (contrasts + 1) + 1 + k] = movement;
      largest = Math.max(largest, Math.abs(movement));
    }
  }
  if (largest < STILL) return [];
  const tolerance = 0.01 * largest;
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const start = pattern * (contrasts + 1);
    const highest = moved.subarray(start, start + contrasts + 1).reduce((most, x) => Math.max(most, x));
    for (let k = 0; k <= contrasts; k++) {
      if (counts[start + k]! > 0 && moved[start + k]! < highest - tolerance) return [];
    }
  }
  const most = step.reduce((sum, change) => Math.max(sum, Math.abs(change)), 0);
  return [...step.keys()].filter((at) => at % size !== 0 && Math.abs(step[at]!) > 0.05 * most);
}
