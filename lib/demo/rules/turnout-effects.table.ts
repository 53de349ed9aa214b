/**
 * The generator's truth about turnout, in log-odds. Sizes are ours, chosen so that repeated turnout correlates
 * as strongly as in published work on voting habit, and postal voters vote about as in 2015 (85.8% against 63.2%).
 */
export const turnoutEffects = {
  personSd: 2,
  householdSd: 1.1,
  districtSd: 0.15,
  postal: 1.8,
} as const;

/** Effect of age on turnout, piecewise linear between these ages. */
export const ageKnots: readonly (readonly [ageYears: number, logOdds: number])[] = [
  [18, -0.9],
  [22, -1.1],
  [30, -0.75],
  [40, -0.2],
  [50, 0.2],
  [60, 0.6],
  [70, 1.05],
  [80, 1.0],
  [90, 0.3],
  [105, -0.5],
];
