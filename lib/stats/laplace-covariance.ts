import { cholesky } from "./cholesky";
import { choleskyInverse } from "./cholesky-inverse";
import type { Evaluation } from "./minimise-bfgs";

/** Step of the differences, in standard errors: small against the curvature's changes, large against rounding. */
const STEP = 1e-3;

/**
 * Inverse Hessian at a minimum, by differences of the exact gradient: the covariance of the estimates with the
 * uncertainty of the variances in it.
 *
 * @param scales rough standard error of each parameter; 0 for one that is held fixed.
 * @returns row-major, zeros for what is held fixed; null where the Hessian is not positive definite.
 */
export function laplaceCovariance(
  evaluate: (point: Float64Array) => Evaluation,
  minimum: Float64Array,
  scales: Float64Array,
): Float64Array | null {
  const size = minimum.length;
  const free = [...minimum.keys()].filter((i) => scales[i]! > 0);
  const atMinimum = evaluate(minimum).gradient;
  const hessian = new Float64Array(free.length ** 2);
  free.forEach((parameter, i) => {
    const moved = minimum.slice();
    moved[parameter]! += STEP * scales[parameter]!;
    const { gradient } = evaluate(moved);
    free.forEach((other, j) => {
      const curvature = (gradient[other]! - atMinimum[other]!) / (STEP * scales[parameter]!);
      hessian[i * free.length + j]! += curvature / 2;
      hessian[j * free.length + i]! += curvature / 2;
    });
  });
  if (!cholesky(hessian, free.length)) return null;
  const inverse = choleskyInverse(hessian, free.length);
  const covariance = new Float64Array(size * size);
  free.forEach((row, i) => {
    free.forEach((column, j) => {
      covariance[row * size + column] = inverse[i * free.length + j]!;
    });
  });
  return covariance;
}
