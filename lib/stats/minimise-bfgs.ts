export interface Evaluation {
  value: number;
  gradient: Float64Array;
}

export interface Minimum {
  point: Float64Array;
  value: number;
  converged: boolean;
  iterations: number;
}

/** Of a value, the share that its rounding may come to. */
const ROUNDING = 1e-14;

/**
 * Quasi-Newton minimisation (Broyden, Fletcher, Goldfarb and Shanno) with backtracking.
 *
 * @param evaluate value and gradient; the gradient is copied.
 * @param inverseHessian first guess, row-major, positive definite; is overwritten.
 * @param tolerance stop when a step promises less than half of this.
 */
export function minimiseBfgs(
  evaluate: (point: Float64Array) => Evaluation,
  start: Float64Array,
  inverseHessian: Float64Array,
  tolerance: number,
  maximumIterations = 200,
): Minimum {
  const size = start.length;
  const times = (vector: Float64Array) =>
    Float64Array.from({ length: size }, (_, i) => {
      let sum = 0;
      for (let j = 0; j < size; j++) sum += inverseHessian[i * size + j]! * vector[j]!;
      return sum;
    });
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

  let point = start.slice();
  let first = evaluate(point);
  let value = first.value;
  let gradient = first.gradient.slice();
  for (let iteration = 1; iteration <= maximumIterations; iteration++) {
    const direction = times(gradient).map((x) => -x);
    const slope = dot(gradient, direction);
    // Sums over millions of rows are not exact to the last digits: below that, steps chase rounding.
    if (-slope < Math.max(tolerance, ROUNDING * Math.abs(value)))
      return { point, value, converged: true, iterations: iteration };

    let fraction = 1;
    let next = point;
    for (; fraction > 1e-10; fraction /= 2) {
      next = point.map((x, i) => x + fraction * direction[i]!);
      first = evaluate(next);
      if (first.value <= value + 1e-4 * fraction * slope) break;
    }
    if (fraction <= 1e-10) return { point, value, converged: -slope < 1e-6, iterations: iteration };

    const moved = next.map((x, i) => x - point[i]!);
    const turned = first.gradient.map((g, i) => g - gradient[i]!);
    point = next;
    value = first.value;
    gradient = first.gradient.slice();
    const curvature = dot(moved, turned);
    if (!(curvature > 0)) continue;
    const bent = times(turned);
    const factor = (1 + dot(turned, bent) / curvature) / curvature;
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) {
        inverseHessian[i * size + j]! +=
          factor * moved[i]! * moved[j]! - (bent[i]! * moved[j]! + moved[i]! * bent[j]!) / curvature;
      }
    }
  }
  return { point, value, converged: false, iterations: maximumIterations };
}
