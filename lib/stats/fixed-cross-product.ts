import { addNumericProducts } from "./add-numeric-products";
import type { CovariatePatterns } from "./collapse-patterns";

/** X'WX of the fixed effects, weighted by cases, numeric columns standardised: the lower triangle, row-major. */
export function fixedCrossProduct(patterns: CovariatePatterns): Float64Array {
  const { columnCount, randomColumnCount, numericCount, numeric, cases, factorSlots } = patterns;
  const size = columnCount - randomColumnCount;
  const product = new Float64Array(size * size);
  const active = new Int32Array(1 + factorSlots);
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const weight = cases[pattern]!;
    let length = 1;
    for (let s = pattern * factorSlots; s < (pattern + 1) * factorSlots; s++) {
      if (patterns.factorColumns[s]! >= 0) active[length++] = patterns.factorColumns[s]! - randomColumnCount;
    }
    for (let a = 0; a < length; a++) {
      const row = active[a]! * size;
      for (let b = 0; b <= a; b++) product[row + active[b]!]! += weight;
      for (let j = 0; j < numericCount; j++) {
        const value = weight * numeric[pattern * numericCount + j]!;
        if (a === 0) product[(1 + j) * size]! += value;
        else product[row + 1 + j]! += value;
      }
    }
  }
  if (numericCount > 0) addNumericProducts(numeric, numericCount, cases, product, size, 1);
  return product;
}
