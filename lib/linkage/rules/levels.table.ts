import type { Comparison } from "@/lib/linkage/types";

/** Levels of agreement of each comparison; 0 is always missing. */
export const FORENAME = {
  exact: 1,
  compatible: 2,
  variant: 3,
  typing: 4,
  similar: 5,
  middleDiffers: 6,
  differs: 7,
  swapped: 8,
} as const;
export const SURNAME = { exact: 1, part: 2, typing: 3, similar: 4, differs: 5 } as const;
export const NAME = { exact: 1, sameWords: 2, veryClose: 3, close: 4, half: 5, weak: 6, differs: 7 } as const;
export const STREET = { missing: 0, exact: 1, near: 2, number: 3, street: 4, differs: 5 } as const;
export const TOWN = {
  missing: 0,
  postcode: 1,
  postcodeOnly: 2,
  nearPostcode: 3,
  town: 4,
  townOnly: 5,
  near: 6,
  district: 7,
  differs: 8,
} as const;
export const TOWN_LEVELS = 9;
export const BIRTH = { exact: 1, typing: 2, twoParts: 3, year: 4, differs: 5 } as const;
export const CODE = { exact: 1, near: 2, similar: 3, differs: 4 } as const;

export const LEVEL_COUNTS: Readonly<Record<Comparison, number>> = {
  forename: 9,
  surname: 6,
  name: 8,
  place: 6 * TOWN_LEVELS,
  birth: 6,
  phone: 5,
  email: 5,
  id: 5,
};

/** What one person's two records agree on before the data say otherwise: shares of the levels from 1 on. */
export const PRIOR_MATCH: Readonly<Record<Exclude<Comparison, "place">, readonly number[]>> = {
  forename: [0.74, 0.09, 0.03, 0.05, 0.02, 0.01, 0.03, 0.03],
  surname: [0.86, 0.02, 0.06, 0.02, 0.04],
  name: [0.62, 0.04, 0.12, 0.1, 0.06, 0.03, 0.03],
  birth: [0.86, 0.06, 0.04, 0.01, 0.03],
  phone: [0.72, 0.06, 0.02, 0.2],
  email: [0.72, 0.05, 0.03, 0.2],
  id: [0.9, 0.06, 0.01, 0.03],
};

/** Two people of one household, before the data say otherwise. */
export const PRIOR_HOUSEHOLD: Readonly<Record<Exclude<Comparison, "place">, readonly number[]>> = {
  forename: [0.006, 0.006, 0.003, 0.005, 0.03, 0.003, 0.946, 0.001],
  surname: [0.62, 0.02, 0.01, 0.01, 0.34],
  name: [0.006, 0.002, 0.006, 0.05, 0.4, 0.05, 0.486],
  birth: [0.006, 0.004, 0.02, 0.04, 0.93],
  phone: [0.4, 0.02, 0.03, 0.55],
  email: [0.05, 0.01, 0.05, 0.89],
  id: [0.001, 0.002, 0.02, 0.977],
};

/** Shares of address (missing first) and area levels for a person who stayed. */
export const STAYED_STREET: readonly number[] = [1, 0.76, 0.14, 0.04, 0.03, 0.03];
export const STAYED_TOWN: readonly number[] = [1, 0.78, 0.04, 0.06, 0.7, 0.05, 0.08, 0.12, 0.02];
export const PRIOR_MOVERS = 0.12;
