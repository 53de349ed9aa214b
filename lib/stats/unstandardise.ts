import type { CovariatePatterns } from "./collapse-patterns";

export interface ColumnEstimates {
  /** Random-effect columns first, then the fixed effects. */
  effects: Float64Array;
  /** Row-major, symmetric. */
  covariance: Float64Array;
}

/** Turns effects of centred and scaled columns, and their covariance, into those of the columns as given. */
export function unstandardise(patterns: CovariatePatterns, standardised: ColumnEstimates): ColumnEstimates {
  const { columnCount, randomColumnCount: intercept, numericCount, numericMean, numericScale } = patterns;
  const effects = standardised.effects.slice();
  const covariance = standardised.covariance.slice();
  const factor = (j: number) => (numericScale[j]! > 0 ? 1 / numericScale[j]! : 0);

  const transform = (get: (column: number) => number, set: (column: number, value: number) => void) => {
    let shift = 0;
    for (let j = 0; j < numericCount; j++) {
      const scaled = get(intercept + 1 + j) * factor(j);
      set(intercept + 1 + j, scaled);
      shift += scaled * numericMean[j]!;
    }
    set(intercept, get(intercept) - shift);
  };
  transform(
    (column) => effects[column]!,
    (column, value) => {
      effects[column] = value;
    },
  );
  for (let k = 0; k < columnCount; k++) {
    transform(
      (column) => covariance[k * columnCount + column]!,
      (column, value) => {
        covariance[k * columnCount + column] = value;
      },
    );
  }
  for (let k = 0; k < columnCount; k++) {
    transform(
      (column) => covariance[column * columnCount + k]!,
      (column, value) => {
        covariance[column * columnCount + k] = value;
      },
    );
  }
  return { effects, covariance };
}
