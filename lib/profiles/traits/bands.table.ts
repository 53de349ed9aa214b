/** Fifths of the electorate along a scale, from the low end to the high one. */
export const BANDS: readonly ((low: string, high: string) => string)[] = [
  (low) => `clearly ${low}`,
  (low) => `rather ${low}`,
  () => "in the middle",
  (_, high) => `rather ${high}`,
  (_, high) => `clearly ${high}`,
];
