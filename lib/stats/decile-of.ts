import type { Decile } from "./types";

/**
 * `ceil(5 * (2 * above + tied) / n)`: the tenth of the area in which the middle of the tie falls, 1 highest.
 *
 * @param above electors with a strictly higher score.
 * @param tied electors with the same score, oneself included.
 * @param electors everyone ranked in the area.
 */
export function decileOf(above: number, tied: number, electors: number): Decile {
  // Integers below 2^53 throughout: a quotient in floating point could land on the wrong side of a whole number.
  const numerator = 5 * (2 * above + tied);
  const remainder = numerator % electors;
  return ((numerator - remainder) / electors + (remainder > 0 ? 1 : 0)) as Decile;
}
