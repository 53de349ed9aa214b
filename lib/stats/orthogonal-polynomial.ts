export interface PolynomialBasis {
  /** Where each degree is centred: alpha of the three-term recurrence. */
  centres: number[];
  /** Sums of squares of the monic polynomials, of degree 0 first. */
  norms: number[];
}

/**
 * Orthonormal polynomials of degree 1 to `degree` over the values given (R's `poly`), by the three-term recurrence.
 * Without `basis` it is that of the values; values that are NaN then count for nothing, and stay NaN.
 *
 * @throws RangeError where the values are too few for the degree.
 */
export function orthogonalPolynomial(
  values: Float64Array,
  degree: number,
  basis?: PolynomialBasis,
): { basis: PolynomialBasis; columns: Float64Array[] } {
  const centres: number[] = basis ? basis.centres : [];
  const norms: number[] = basis ? basis.norms : [];
  const known = values.filter((value) => !Number.isNaN(value));
  if (!basis && new Set(known).size <= degree)
    throw new RangeError(`${degree} degrees need more than ${degree} different values`);

  const moments = (polynomial: Float64Array) => {
    let squares = 0;
    let centre = 0;
    for (let i = 0; i < values.length; i++) {
      if (Number.isNaN(values[i]!)) continue;
      const square = polynomial[i]! ** 2;
      squares += square;
      centre += square * values[i]!;
    }
    return { squares, centre: centre / squares };
  };
  let before = new Float64Array(values.length);
  let current = new Float64Array(values.length).fill(1);
  const columns: Float64Array[] = [];
  for (let k = 0; k <= degree; k++) {
    if (!basis) {
      const { squares, centre } = moments(current);
      norms.push(squares);
      if (k < degree) centres.push(centre);
    }
    if (k > 0) {
      const scale = 1 / Math.sqrt(norms[k]!);
      columns.push(current.map((value) => value * scale));
    }
    if (k === degree) break;
    const ratio = k === 0 ? 0 : norms[k]! / norms[k - 1]!;
    const centre = centres[k]!;
    const earlier = before;
    before = current;
    current = current.map((value, i) => (values[i]! - centre) * value - ratio * earlier[i]!);
  }
  return { basis: { centres, norms }, columns };
}
