/**
 * Replaces the lower triangle of the leading `size` rows of a symmetric matrix by its Cholesky factor, in place.
 * The factor of every leading block is the leading block of the factor.
 *
 * @param matrix row-major, `stride` numbers a row; only the lower triangle is read.
 * @returns false where the matrix is not positive definite (the factor is then of no use).
 */
export function cholesky(matrix: Float64Array, size: number, stride = size): boolean {
  for (let i = 0; i < size; i++) {
    const row = i * stride;
    for (let j = 0; j <= i; j++) {
      const other = j * stride;
      let sum = matrix[row + j]!;
      for (let k = 0; k < j; k++) sum -= matrix[row + k]! * matrix[other + k]!;
      if (j < i) {
        matrix[row + j] = sum / matrix[other + j]!;
      } else {
        if (!(sum > 0)) return false;
        matrix[row + i] = Math.sqrt(sum);
      }
    }
  }
  return true;
}
