/** Wall-clock seconds that some work takes, to the millisecond. */
export function seconds(work: () => void): number {
  const from = performance.now();
  work();
  return Math.round(performance.now() - from) / 1000;
}
