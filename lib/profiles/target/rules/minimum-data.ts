/** Rows, and cases of the rarer outcome, below which a target is not modelled. */
export const FEWEST_ROWS = 200;
export const FEWEST_CASES = 20;
