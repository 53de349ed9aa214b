import type { GradedLayout } from "./graded-layout";
import type { ItemPatterns } from "./item-patterns";

/** Where the search begins: discriminations of 1, intercepts at the answers' shares; and its first guess of the curvature. */
export function gradedStart(patterns: ItemPatterns, layout: GradedLayout) {
  const { size } = layout;
  const start = new Float64Array(size);
  const inverseHessian = new Float64Array(size * size);
  const total = patterns.persons.reduce((sum, weight) => sum + weight, 0);
  const precision = new Float64Array(size).fill(Math.max(1, 0.3 * total));
  layout.categories.forEach((categories, i) => {
    const shares = new Float64Array(categories).fill(0.5);
    for (let pattern = 0; pattern < patterns.count; pattern++) {
      const code = patterns.codes[pattern * patterns.items + i]!;
      if (code >= 0) shares[code]! += patterns.persons[pattern]!;
    }
    const answers = shares.reduce((sum, share) => sum + share, 0);
    if (layout.slopes[i]! >= 0) {
      start[layout.slopes[i]!] = 1;
      precision[layout.slopes[i]!] = 0.1 * answers;
    }
    let above = answers;
    let before = 0;
    for (let k = 0; k < categories - 1; k++) {
      above -= shares[k]!;
      // A standard normal trait flattens log-odds by about this much.
      const intercept = 1.2 * Math.log(above / (answers - above));
      const at = layout.intercepts[i]! + k;
      const gap = before - intercept;
      start[at] = k === 0 ? intercept : Math.log(Math.max(1e-3, gap));
      const information = (above / answers) * (1 - above / answers) * answers * 0.7;
      precision[at] = information * (k === 0 ? 1 : Math.max(1e-2, gap) ** 2);
      before = intercept;
    }
  });
  for (let i = 0; i < size; i++) inverseHessian[i * (size + 1)] = 1 / Math.max(1e-3, precision[i]!);
  return { start, inverseHessian };
}
