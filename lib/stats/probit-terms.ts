import { logNormalCdf } from "./log-normal-cdf";

const LOG_ROOT_TWO_PI = 0.9189385332046727;

export interface ProbitTerms {
  logLikelihood: number;
  /** Its slope. */
  residual: number;
  /** Expected curvature: the weight of R's `glm`, and of lme4's Laplace approximation. */
  expected: number;
  /** The curvature itself, negated second derivative. */
  observed: number;
  /** Slope of the logarithm of the expected curvature. */
  skew: number;
}

/** Log-likelihood and derivatives by the linear predictor, of `successes` out of `cases` under the probit link. */
export function probitTerms(eta: number, cases: number, successes: number, terms: ProbitTerms): void {
  const failures = cases - successes;
  const logUp = logNormalCdf(eta);
  const logDown = logNormalCdf(-eta);
  const logDensity = -0.5 * eta * eta - LOG_ROOT_TWO_PI;
  const up = Math.exp(logDensity - logUp);
  const down = Math.exp(logDensity - logDown);
  terms.logLikelihood = (successes > 0 ? successes * logUp : 0) + (failures > 0 ? failures * logDown : 0);
  terms.residual = successes * up - failures * down;
  terms.expected = cases * up * down;
  terms.observed = successes * up * (up + eta) + failures * down * (down - eta);
  terms.skew = -2 * eta - up + down;
}
