export interface Quadrature {
  /** Ascending. */
  nodes: Float64Array;
  /** Sum to 1. */
  weights: Float64Array;
}

/**
 * Gauss-Hermite quadrature for the standard normal: `sum of weight * f(node)` is E[f(Z)], exact for polynomials of
 * degree up to `2 * points - 1`. Nodes are the eigenvalues of the Jacobi matrix (Golub and Welsch 1969), here by
 * bisection on Sturm counts; weights from the orthonormal Hermite polynomials.
 *
 * @param points 1 to 100.
 */
export function gaussHermite(points: number): Quadrature {
  const nodesBelow = (x: number) => {
    let below = 0;
    let pivot = -x;
    for (let k = 1; k <= points; k++) {
      if (pivot < 0) below++;
      pivot = -x - k / (pivot === 0 ? 1e-300 : pivot);
    }
    return below;
  };
  const nodes = new Float64Array(points);
  const weights = new Float64Array(points);
  const bound = 2 * Math.sqrt(points) + 1;
  for (let i = 0; i < points; i++) {
    let low = -bound;
    let high = bound;
    for (let halving = 0; halving < 64; halving++) {
      const middle = (low + high) / 2;
      if (nodesBelow(middle) > i) high = middle;
      else low = middle;
    }
    nodes[i] = (low + high) / 2;
    if (2 * i + 1 === points) nodes[i] = 0;

    let previous = 0;
    let current = 1;
    let squares = 1;
    for (let k = 1; k < points; k++) {
      const next = (nodes[i]! * current - Math.sqrt(k - 1) * previous) / Math.sqrt(k);
      previous = current;
      current = next;
      squares += current * current;
    }
    weights[i] = 1 / squares;
  }
  return { nodes, weights };
}
