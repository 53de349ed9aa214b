import { cholesky } from "./cholesky";
import { choleskySolve } from "./cholesky-solve";

export interface Condition {
  /** Largest singular value of the scaled columns over the smallest. */
  number: number;
  /** Weight of each column in the combination that the data hardly tell from nothing; of length 1. */
  weakest: Float64Array;
}

/**
 * Condition number of columns scaled to equal length (Belsley, Kuh and Welsch 1980), from their cross product: the
 * root of its largest over its smallest eigenvalue, by power iteration and inverse iteration.
 *
 * @param product full symmetric matrix, row-major, positive diagonal.
 */
export function conditionNumber(product: Float64Array, size: number): Condition {
  const scaled = product.map((value, at) => {
    const row = Math.floor(at / size);
    return value / Math.sqrt(product[row * size + row]! * product[(at % size) * (size + 1)]!);
  });
  const iterate = (apply: (vector: Float64Array) => Float64Array) => {
    let vector = Float64Array.from({ length: size }, (_, i) => 1 + 0.1 * Math.sin(i + 1));
    let value = 0;
    for (let iteration = 0; iteration < 500; iteration++) {
      const next = apply(vector);
      const length = Math.sqrt(next.reduce((sum, x) => sum + x * x, 0));
      vector = next.map((x) => x / length);
      const settled = Math.abs(length / value - 1) < 1e-6;
      value = length;
      if (settled) break;
    }
    return { value, vector };
  };
  const largest = iterate((vector) =>
    vector.map((_, i) => {
      let sum = 0;
      for (let j = 0; j < size; j++) sum += scaled[i * size + j]! * vector[j]!;
      return sum;
    }),
  );
  const factor = scaled.slice();
  if (!cholesky(factor, size)) return { number: Number.POSITIVE_INFINITY, weakest: new Float64Array(size) };
  const smallest = iterate((vector) => {
    const solved = vector.slice();
    choleskySolve(factor, solved, size);
    return solved;
  });
  return { number: Math.sqrt(largest.value * smallest.value), weakest: smallest.vector };
}
