import type { ForecastScore, JudgedFigure } from "@/lib/forecasts/types";

/** How near figures came to results, of those that there is a result for; null: of none. */
export function judgeForecast(figures: readonly JudgedFigure[]): ForecastScore | null {
  const judged = figures.flatMap(({ actual, share, low, high }) =>
    actual === null ? [] : [{ error: Math.abs(share - actual), within: low <= actual && actual <= high }],
  );
  if (judged.length === 0) return null;
  return {
    areas: judged.length,
    meanError: judged.reduce((sum, { error }) => sum + error, 0) / judged.length,
    within: judged.filter(({ within }) => within).length / judged.length,
  };
}
