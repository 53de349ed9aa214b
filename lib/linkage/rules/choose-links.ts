import { WIDTH } from "@/lib/linkage/rules/compare-pair";
import type { Candidates } from "@/lib/linkage/rules/find-candidates";
import { CODE } from "@/lib/linkage/rules/levels.table";
import type { ExactLinks } from "@/lib/linkage/rules/link-exactly";
import type { LinkageData } from "@/lib/linkage/rules/prepare-linkage";
import type { Weighed } from "@/lib/linkage/rules/weigh-candidates";
import { COMPARISONS, type LinkedPair } from "@/lib/linkage/types";

/** Probability from which a pair is shown for review. */
const REVIEW_FROM = 0.05;
const EXACT_PROBABILITY = 0.9999;
const ID = COMPARISONS.indexOf("id");

/** Links and pairs for review, the likeliest first; each row in one link at most, unless its file holds people twice. */
export function chooseLinks(
  data: LinkageData,
  exact: ExactLinks,
  found: Candidates,
  weighed: Weighed,
  threshold: number,
): LinkedPair[] {
  const { probabilities, manyToLeft, manyToRight } = weighed;
  const pairs: LinkedPair[] = exact.left.map((left, index) => ({
    left,
    right: exact.right[index]!,
    probability: EXACT_PROBABILITY,
    decision: "link",
    pass: "exact",
    levels: null,
  }));
  const order: number[] = [];
  for (let pair = 0; pair < found.count; pair++)
    if (probabilities[pair]! >= Math.min(REVIEW_FROM, threshold)) order.push(pair);
  order.sort((a, b) => probabilities[b]! - probabilities[a]! || a - b);
  const takenLeft = new Uint8Array(data.left.rows);
  const takenRight = new Uint8Array(data.right.rows);
  for (const pair of order) {
    const left = found.left[pair]!;
    const right = found.right[pair]!;
    const probability = probabilities[pair]!;
    const isFree = (manyToLeft || !takenLeft[left]) && (manyToRight || !takenRight[right]);
    const isLink = probability >= threshold && isFree;
    if (isLink) {
      takenLeft[left] = 1;
      takenRight[right] = 1;
    }
    pairs.push({
      left,
      right,
      probability,
      decision: isLink ? "link" : "review",
      pass: found.levels[pair * WIDTH + ID] === CODE.exact ? "identifier" : "residual",
      levels: [...found.levels.subarray(pair * WIDTH, (pair + 1) * WIDTH)],
    });
  }
  return pairs;
}
