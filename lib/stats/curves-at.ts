import type { ItemCurve } from "./graded-items";
import type { GradedLayout } from "./graded-layout";

/**
 * The items' curves at a point of the search. An item's intercepts are its first, and each further one the logarithm
 * of how much lower it is, which keeps them in order without bounds.
 */
export function curvesAt({ categories, slopes, intercepts }: GradedLayout, point: Float64Array): ItemCurve[] {
  return categories.map((count, i) => {
    const own = new Float64Array(count - 1);
    for (let k = 0; k < own.length; k++) {
      const value = point[intercepts[i]! + k]!;
      own[k] = k === 0 ? value : own[k - 1]! - Math.exp(value);
    }
    return { slope: slopes[i]! < 0 ? 1 : point[slopes[i]!]!, intercepts: own };
  });
}
