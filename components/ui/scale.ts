/** A step of the ten-step aubergine scale: 0 palest by day, 9 deepest. */
export type ScaleStep = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** 1 is the tenth of electors with the highest scores. */
export type DecileNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

const FILLS = [
  "bg-s0 text-on-pale",
  "bg-s1 text-on-pale",
  "bg-s2 text-on-pale",
  "bg-s3 text-on-pale",
  "bg-s4 text-on-pale",
  "bg-s5 text-on-s5",
  "bg-s6 text-on-deep",
  "bg-s7 text-on-deep",
  "bg-s8 text-on-deep",
  "bg-s9 text-on-deep",
] as const;

/** Classes for a ground of the scale with text that can be read on it, in both themes. */
export function scaleClasses(step: ScaleStep): string {
  return FILLS[step];
}

/** The colour of a step, for SVG. */
export function scaleColour(step: ScaleStep): string {
  return `var(--s${step})`;
}

/** The highest decile takes the deepest step. */
export function decileStep(decile: DecileNumber): ScaleStep {
  return (10 - decile) as ScaleStep;
}
