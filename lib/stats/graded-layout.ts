/** Whether discriminations are all 1 (Rasch), one for all items, or one for each. */
export type Discrimination = "one" | "common" | "free";

export interface GradedLayout {
  discrimination: Discrimination;
  /** Categories of each item. */
  categories: number[];
  /** Position of each item's slope, -1 where it is 1. */
  slopes: number[];
  /** Position of each item's first intercept. */
  intercepts: number[];
  /** Position of the first coefficient of the trait. */
  latent: number;
  size: number;
}

/** Where each parameter stands in the vector that the search moves. */
export function gradedLayout(
  categories: number[],
  discrimination: Discrimination,
  latentCount: number,
): GradedLayout {
  const shared = discrimination === "common" ? 1 : 0;
  let next = shared;
  const slopes: number[] = [];
  const intercepts: number[] = [];
  for (const count of categories) {
    slopes.push(discrimination === "free" ? next++ : shared - 1);
    intercepts.push(next);
    next += count - 1;
  }
  return { discrimination, categories, slopes, intercepts, latent: next, size: next + latentCount };
}
