/**
 * `(L L')^-1` for the leading `size` rows of a factor from `cholesky`.
 *
 * @returns the full symmetric matrix, row-major, `size` numbers a row.
 */
export function choleskyInverse(factor: Float64Array, size: number, stride = size): Float64Array {
  // Row j of `lower` is column j of L^-1, so that both inner loops run along memory.
  const lower = new Float64Array(size * size);
  for (let j = 0; j < size; j++) {
    const column = j * size;
    lower[column + j] = 1 / factor[j * stride + j]!;
    for (let i = j + 1; i < size; i++) {
      let sum = 0;
      for (let k = j; k < i; k++) sum -= factor[i * stride + k]! * lower[column + k]!;
      lower[column + i] = sum / factor[i * stride + i]!;
    }
  }
  const inverse = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = i; k < size; k++) sum += lower[i * size + k]! * lower[j * size + k]!;
      inverse[i * size + j] = sum;
      inverse[j * size + i] = sum;
    }
  }
  return inverse;
}
