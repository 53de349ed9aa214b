import { cholesky } from "./cholesky";
import { choleskyInverse } from "./cholesky-inverse";
import type { PenalisedSystem } from "./penalised-system";

export interface MultinomialLaplace {
  /** Of the random effects' block of the joint Hessian. */
  logDeterminant: number;
  /** Of the fixed effects, class by class, on the standardised scale; row-major. */
  covariance: Float64Array;
}

/** Parameters of all classes and levels beyond which the joint Hessian is not formed. */
const MOST_PARAMETERS = 1500;

/**
 * The joint curvature of a hierarchical multinomial model at its mode, all classes together. Null where it would be
 * too large, or is singular.
 *
 * @param systems one for each class but the base, at the mode.
 * @param probabilities of each of those classes, by pattern.
 */
export function multinomialLaplace(
  systems: PenalisedSystem[],
  probabilities: Float64Array[],
): MultinomialLaplace | null {
  const { patterns } = systems[0]!;
  const { columnCount, randomColumnCount, nestedCount, nestedStart } = patterns;
  const { groupSlots, factorSlots, numericCount } = patterns;
  const contrasts = systems.length;
  const random = randomColumnCount + nestedCount;
  const fixed = columnCount - randomColumnCount;
  const size = contrasts * (random + fixed);
  if (size > MOST_PARAMETERS) return null;

  // All classes' random effects first, so that their block's factor leads.
  const place = (k: number, column: number) => {
    if (column >= columnCount) return k * random + randomColumnCount + column - columnCount;
    return column < randomColumnCount
      ? k * random + column
      : contrasts * random + k * fixed + column - randomColumnCount;
  };
  const hessian = new Float64Array(size * size);
  const columns = new Int32Array(2 + groupSlots + factorSlots + numericCount);
  const values = new Float64Array(columns.length);
  let level = -1;
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    while (level < nestedCount && pattern >= nestedStart[level + 1]!) level++;
    let active = 0;
    const note = (column: number, value: number) => {
      columns[active] = column;
      values[active++] = value;
    };
    note(randomColumnCount, 1);
    if (level >= 0) note(columnCount + level, 1);
    for (let s = pattern * groupSlots; s < (pattern + 1) * groupSlots; s++) {
      if (patterns.groupColumns[s]! >= 0) note(patterns.groupColumns[s]!, 1);
    }
    for (let s = pattern * factorSlots; s < (pattern + 1) * factorSlots; s++) {
      if (patterns.factorColumns[s]! >= 0) note(patterns.factorColumns[s]!, 1);
    }
    for (let j = 0; j < numericCount; j++)
      note(randomColumnCount + 1 + j, patterns.numeric[pattern * numericCount + j]!);
    for (let k = 0; k < contrasts; k++) {
      const p = probabilities[k]![pattern]!;
      for (let l = 0; l < contrasts; l++) {
        const weight = patterns.cases[pattern]! * p * (k === l ? 1 - p : -probabilities[l]![pattern]!);
        for (let a = 0; a < active; a++) {
          const row = place(k, columns[a]!) * size;
          for (let b = 0; b < active; b++)
            hessian[row + place(l, columns[b]!)]! += weight * values[a]! * values[b]!;
        }
      }
    }
  }
  systems.forEach((system, k) => {
    for (let column = 0; column < columnCount; column++) {
      const at = place(k, column);
      hessian[at * (size + 1)]! += system.columnPrecision[column]!;
      if (system.aliased[column] === 0) continue;
      for (let other = 0; other < size; other++) hessian[at * size + other] = hessian[other * size + at] = 0;
      hessian[at * (size + 1)] = 1;
    }
    for (let nested = 0; nested < nestedCount; nested++)
      hessian[place(k, columnCount + nested) * (size + 1)]! += system.nestedPrecision;
  });
  if (!cholesky(hessian, size)) return null;
  let logDeterminant = 0;
  for (let i = 0; i < contrasts * random; i++) logDeterminant += 2 * Math.log(hessian[i * (size + 1)]!);
  const inverse = choleskyInverse(hessian, size);
  const width = contrasts * fixed;
  const covariance = new Float64Array(width * width);
  for (let i = 0; i < width; i++) {
    const row = (contrasts * random + i) * size + contrasts * random;
    covariance.set(inverse.subarray(row, row + width), i * width);
  }
  return { logDeterminant, covariance };
}
