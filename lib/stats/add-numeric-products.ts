/** Rows worked on at a time: what they hold stays in the nearest cache. */
const CHUNK = 64;

/**
 * Adds the sum over rows of `weight * x_j * x_k` to the lower triangle of a matrix. Four columns by four at a time:
 * sixteen sums in registers for eight numbers read, which is what makes many dense columns bearable.
 *
 * @param numeric `count` values a row.
 * @param first position of the block's first column in the matrix.
 */
export function addNumericProducts(
  numeric: Float64Array,
  count: number,
  weights: Float64Array,
  matrix: Float64Array,
  stride: number,
  first: number,
): void {
  const padded = Math.ceil(count / 4) * 4;
  const plain = new Float64Array(padded * CHUNK);
  const weighted = new Float64Array(padded * CHUNK);
  const sums = new Float64Array(padded * padded);
  for (let start = 0; start < weights.length; start += CHUNK) {
    const rows = Math.min(CHUNK, weights.length - start);
    for (let row = 0; row < rows; row++) {
      const weight = weights[start + row]!;
      const from = (start + row) * count;
      for (let j = 0; j < count; j++) {
        const value = numeric[from + j]!;
        plain[j * CHUNK + row] = value;
        weighted[j * CHUNK + row] = weight * value;
      }
    }
    for (let j = 0; j < padded; j += 4) {
      for (let k = 0; k <= j; k += 4) addTile(plain, weighted, sums, padded, j, k, rows);
    }
  }
  for (let j = 0; j < count; j++) {
    for (let k = 0; k <= j; k++) matrix[(first + j) * stride + first + k]! += sums[j * padded + k]!;
  }
}

function addTile(
  plain: Float64Array,
  weighted: Float64Array,
  sums: Float64Array,
  width: number,
  j: number,
  k: number,
  rows: number,
): void {
  const left = j * CHUNK;
  const right = k * CHUNK;
  let s00 = 0;
  let s01 = 0;
  let s02 = 0;
  let s03 = 0;
  let s10 = 0;
  let s11 = 0;
  let s12 = 0;
  let s13 = 0;
  let s20 = 0;
  let s21 = 0;
  let s22 = 0;
  let s23 = 0;
  let s30 = 0;
  let s31 = 0;
  let s32 = 0;
  let s33 = 0;
  for (let row = 0; row < rows; row++) {
    const a0 = weighted[left + row]!;
    const a1 = weighted[left + CHUNK + row]!;
    const a2 = weighted[left + 2 * CHUNK + row]!;
    const a3 = weighted[left + 3 * CHUNK + row]!;
    const b0 = plain[right + row]!;
    const b1 = plain[right + CHUNK + row]!;
    const b2 = plain[right + 2 * CHUNK + row]!;
    const b3 = plain[right + 3 * CHUNK + row]!;
    s00 += a0 * b0;
    s01 += a0 * b1;
    s02 += a0 * b2;
    s03 += a0 * b3;
    s10 += a1 * b0;
    s11 += a1 * b1;
    s12 += a1 * b2;
    s13 += a1 * b3;
    s20 += a2 * b0;
    s21 += a2 * b1;
    s22 += a2 * b2;
    s23 += a2 * b3;
    s30 += a3 * b0;
    s31 += a3 * b1;
    s32 += a3 * b2;
    s33 += a3 * b3;
  }
  const r0 = j * width + k;
  const r1 = r0 + width;
  const r2 = r1 + width;
  const r3 = r2 + width;
  sums[r0]! += s00;
  sums[r0 + 1]! += s01;
  sums[r0 + 2]! += s02;
  sums[r0 + 3]! += s03;
  sums[r1]! += s10;
  sums[r1 + 1]! += s11;
  sums[r1 + 2]! += s12;
  sums[r1 + 3]! += s13;
  sums[r2]! += s20;
  sums[r2 + 1]! += s21;
  sums[r2 + 2]! += s22;
  sums[r2 + 3]! += s23;
  sums[r3]! += s30;
  sums[r3 + 1]! += s31;
  sums[r3 + 2]! += s32;
  sums[r3 + 3]! += s33;
}
