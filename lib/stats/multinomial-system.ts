import type { CovariatePatterns } from "./collapse-patterns";

/**
 * The penalised normal equations of a multinomial logit at one point. Parameters stand class by class (all but the
 * base), each class's in the order of the columns.
 */
export interface MultinomialSystem {
  patterns: CovariatePatterns;
  /** Classes without the base. */
  contrasts: number;
  /** Cases of each pattern in each class, the base first: `counts[pattern * (contrasts + 1) + class]`. */
  counts: Float64Array;
  effects: Float64Array;
  precision: Float64Array;
  aliased: Uint8Array;
  gradient: Float64Array;
  /** Full symmetric, row-major, `contrasts * columnCount` numbers a row. */
  hessian: Float64Array;
  logLikelihood: number;
  penalisedLogLikelihood: number;
}

/** Fills in gradient, Hessian and log-likelihood at the system's effects: one pass over the patterns. */
export function assembleMultinomial(system: MultinomialSystem): void {
  const { patterns, contrasts, counts, effects, gradient, hessian } = system;
  const { columnCount: size, numericCount, factorSlots } = patterns;
  const width = contrasts * size;
  const columns = new Int32Array(1 + numericCount + factorSlots);
  const values = new Float64Array(columns.length);
  const probabilities = new Float64Array(contrasts);
  // Sums of x x' for each pair of classes, lower triangle of the columns.
  const pairs = new Float64Array(((contrasts * (contrasts + 1)) / 2) * size * size);
  gradient.fill(0);
  let logLikelihood = 0;
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    columns[0] = 0;
    values[0] = 1;
    let active = 1;
    for (let j = 0; j < numericCount; j++) {
      columns[active] = 1 + j;
      values[active++] = patterns.numeric[pattern * numericCount + j]!;
    }
    for (let s = pattern * factorSlots; s < (pattern + 1) * factorSlots; s++) {
      if (patterns.factorColumns[s]! < 0) continue;
      columns[active] = patterns.factorColumns[s]!;
      values[active++] = 1;
    }

    const cases = patterns.cases[pattern]!;
    const start = pattern * (contrasts + 1);
    let largest = 0;
    for (let k = 0; k < contrasts; k++) {
      let eta = 0;
      for (let a = 0; a < active; a++) eta += effects[k * size + columns[a]!]! * values[a]!;
      probabilities[k] = eta;
      largest = Math.max(largest, eta);
      logLikelihood += counts[start + 1 + k]! * eta;
    }
    let sum = Math.exp(-largest);
    for (let k = 0; k < contrasts; k++) {
      probabilities[k] = Math.exp(probabilities[k]! - largest);
      sum += probabilities[k]!;
    }
    logLikelihood -= cases * (largest + Math.log(sum));
    let pair = 0;
    for (let k = 0; k < contrasts; k++) {
      const probability = probabilities[k]! / sum;
      probabilities[k] = probability;
      const residual = counts[start + 1 + k]! - cases * probability;
      for (let a = 0; a < active; a++) gradient[k * size + columns[a]!]! += residual * values[a]!;
      for (let l = 0; l <= k; l++) {
        const weight = cases * probability * (k === l ? 1 - probability : -probabilities[l]!);
        const block = pair++ * size * size;
        for (let a = 0; a < active; a++) {
          const weighted = weight * values[a]!;
          const row = block + columns[a]! * size;
          for (let b = 0; b <= a; b++) pairs[row + columns[b]!]! += weighted * values[b]!;
        }
      }
    }
  }

  let pair = 0;
  for (let k = 0; k < contrasts; k++) {
    for (let l = 0; l <= k; l++, pair++) {
      for (let i = 0; i < size; i++) {
        for (let j = 0; j < size; j++) {
          const value = pairs[(pair * size + Math.max(i, j)) * size + Math.min(i, j)]!;
          hessian[(k * size + i) * width + l * size + j] = value;
          hessian[(l * size + j) * width + k * size + i] = value;
        }
      }
    }
  }
  let penalty = 0;
  for (let i = 0; i < width; i++) {
    hessian[i * (width + 1)]! += system.precision[i]!;
    gradient[i]! -= system.precision[i]! * effects[i]!;
    penalty += system.precision[i]! * effects[i]! ** 2;
    if (system.aliased[i] === 0) continue;
    gradient[i] = 0;
    for (let j = 0; j < width; j++) {
      hessian[i * width + j] = i === j ? 1 : 0;
      hessian[j * width + i] = i === j ? 1 : 0;
    }
  }
  system.logLikelihood = logLikelihood;
  system.penalisedLogLikelihood = logLikelihood - penalty / 2;
}
