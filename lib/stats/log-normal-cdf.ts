const LOG_ROOT_TWO_PI = 0.9189385332046727;

/**
 * Logarithm of the standard normal distribution function, to about 14 digits in both tails: by the series of Abramowitz
 * and Stegun 26.2.11 near 0, by Mills' ratio as a continued fraction (26.2.14) away from it.
 */
export function logNormalCdf(x: number): number {
  const size = Math.abs(x);
  if (size < 3) {
    let term = x;
    let sum = x;
    for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
      term *= (x * x) / k;
      sum += term;
    }
    // Below -1 the half and the series nearly cancel; the fraction does not.
    if (x > -1) return Math.log(0.5 + sum * Math.exp(-0.5 * x * x - LOG_ROOT_TWO_PI));
  }
  let fraction = size + 0;
  for (let k = size < 2 ? 200 : size < 5 ? 60 : 20; k >= 1; k--) fraction = size + k / fraction;
  const logTail = -0.5 * x * x - LOG_ROOT_TWO_PI - Math.log(fraction);
  return x < 0 ? logTail : Math.log1p(-Math.exp(logTail));
}
