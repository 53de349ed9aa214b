import { curvesAt } from "./curves-at";
import type { GradedLayout } from "./graded-layout";

export interface ItemErrors {
  discrimination: number;
  thresholds: number[];
}

/**
 * Standard errors of discriminations and thresholds by the delta method; NaN where there is no covariance, 0 for a
 * discrimination that is 1 by definition.
 *
 * @param covariance of the parameters of the search, row-major.
 */
export function gradedCovariance(
  layout: GradedLayout,
  point: Float64Array,
  covariance: Float64Array | null,
): ItemErrors[] {
  return curvesAt(layout, point).map(({ slope, intercepts }, i) => {
    const slopeAt = layout.slopes[i]!;
    const first = layout.intercepts[i]!;
    const errorOf = (derivatives: [number, number][]) => {
      if (covariance === null) return Number.NaN;
      let variance = 0;
      for (const [a, x] of derivatives)
        for (const [b, y] of derivatives) variance += x * y * covariance[a * layout.size + b]!;
      return Math.sqrt(variance);
    };
    const thresholds = Array.from(intercepts, (intercept, k) => {
      // threshold = -intercept / slope; the intercept is the first less the exponentials of those up to k.
      const derivatives = Array.from({ length: k + 1 }, (_, j): [number, number] => [
        first + j,
        j === 0 ? -1 / slope : Math.exp(point[first + j]!) / slope,
      ]);
      if (slopeAt >= 0) derivatives.push([slopeAt, intercept / slope ** 2]);
      return errorOf(derivatives);
    });
    return { discrimination: slopeAt < 0 ? 0 : errorOf([[slopeAt, 1]]), thresholds };
  });
}
