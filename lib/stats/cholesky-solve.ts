/** Solves `L L' x = b` in place of `b`, for the leading `size` rows of a factor from `cholesky`. */
export function choleskySolve(factor: Float64Array, b: Float64Array, size: number, stride = size): void {
  for (let i = 0; i < size; i++) {
    let sum = b[i]!;
    for (let k = 0; k < i; k++) sum -= factor[i * stride + k]! * b[k]!;
    b[i] = sum / factor[i * stride + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    const value = b[i]! / factor[i * stride + i]!;
    b[i] = value;
    for (let k = 0; k < i; k++) b[k]! -= factor[i * stride + k]! * value;
  }
}
