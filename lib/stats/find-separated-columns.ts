import type { CovariatePatterns } from "./collapse-patterns";

/** Movement of a linear predictor, in log-odds, below which a Newton step counts as standing still. */
const STILL = 0.1;

/**
 * Columns along which the likelihood rises for ever (complete or quasi-complete separation, Albert and Anderson
 * 1984). Where there is such a direction, Newton steps tend to it and keep their size; it is one if it moves every
 * pattern towards the outcome that all its cases have, and leaves patterns with both outcomes where they are.
 *
 * @param step the last Newton step, on the standardised scale.
 * @returns positions of the columns concerned; none where the data are not separated.
 */
export function findSeparatedColumns(patterns: CovariatePatterns, step: Float64Array): number[] {
  const { columnCount, randomColumnCount, numericCount, factorSlots } = patterns;
  const movement = new Float64Array(patterns.count);
  let largest = 0;
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    let moved = step[randomColumnCount]!;
    for (let j = 0; j < numericCount; j++) {
      moved += step[randomColumnCount + 1 + j]! * patterns.numeric[pattern * numericCount + j]!;
    }
    for (let s = 0; s < factorSlots; s++) {
      const column = patterns.factorColumns[pattern * factorSlots + s]!;
      if (column >= 0) moved += step[column]!;
    }
    movement[pattern] = moved;
    largest = Math.max(largest, Math.abs(moved));
  }
  if (largest < STILL) return [];

  const tolerance = 0.01 * largest;
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const allSucceed = patterns.successes[pattern] === patterns.cases[pattern];
    const noneSucceed = patterns.successes[pattern] === 0;
    if (movement[pattern]! > tolerance && !allSucceed) return [];
    if (movement[pattern]! < -tolerance && !noneSucceed) return [];
  }
  const separated: number[] = [];
  const stepLargest = step.reduce((most, change) => Math.max(most, Math.abs(change)), 0);
  for (let column = randomColumnCount + 1; column < columnCount; column++) {
    if (Math.abs(step[column]!) > 0.05 * stepLargest) separated.push(column);
  }
  return separated;
}
