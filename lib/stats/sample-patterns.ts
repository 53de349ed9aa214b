import type { CovariatePatterns } from "./collapse-patterns";

/** Every so many patterns of a model without groupings: as good a picture of the columns as all, at a fraction. */
export function samplePatterns(patterns: CovariatePatterns, step: number): CovariatePatterns {
  const { factorSlots, numericCount } = patterns;
  const count = Math.ceil(patterns.count / step);
  const pick = <T extends Float64Array | Int32Array>(values: T, width: number): T => {
    const picked = values.slice(0, count * width) as T;
    for (let i = 0; i < count; i++) {
      picked.set(values.subarray(i * step * width, (i * step + 1) * width), i * width);
    }
    return picked;
  };
  return {
    ...patterns,
    count,
    membership: new Int32Array(0),
    cases: pick(patterns.cases, 1),
    successes: pick(patterns.successes, 1),
    offset: pick(patterns.offset, 1),
    factorColumns: pick(patterns.factorColumns, factorSlots),
    numeric: pick(patterns.numeric, numericCount),
    nestedStart: Int32Array.of(count),
  };
}
