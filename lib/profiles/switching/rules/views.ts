/** Chance to be elsewhere now and with us at the next answer. */
export const toUs = (current: ArrayLike<number>, matrix: readonly number[][], us: number): number =>
  matrix.reduce((sum, row, from) => (from === us ? sum : sum + current[from]! * row[us]!), 0);

/** Chance to be with us now and elsewhere at the next answer. */
export const fromUs = (current: ArrayLike<number>, matrix: readonly number[][], us: number): number =>
  current[us]! * (1 - matrix[us]![us]!);
