const STEP_FACTORS = [1, 2, 2.5, 5, 10];

/** Round numbers from 0 up to `highest`, at most six of them: 1, 2, 2.5 or 5 times a power of ten apart. */
export function axisTicks(highest: number): number[] {
  if (!(highest > 0)) return [0];
  const rough = highest / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = STEP_FACTORS.find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  const step = factor * power;
  const count = Math.floor(highest / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
