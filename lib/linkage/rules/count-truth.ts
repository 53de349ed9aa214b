import { clusterPairs } from "@/lib/linkage/rules/cluster-pairs";
import type { LinkedPair, TruthFigures } from "@/lib/linkage/types";

/**
 * How links compare with the truth: rows with equal texts are one person, an empty text is nobody. In one file every pair
 * within a cluster of links counts.
 */
export function countTruth(
  links: readonly LinkedPair[],
  left: readonly string[],
  right: readonly string[] | null,
): TruthFigures {
  const pairs = countTruePairs(left, right);
  let truePositive = 0;
  let falsePositive = 0;
  const count = (a: string | undefined, b: string | undefined) => {
    if (a && a === b) truePositive++;
    else falsePositive++;
  };
  if (right) for (const link of links) count(left[link.left], right[link.right]);
  else
    for (const rows of clusterPairs(links))
      for (let i = 0; i < rows.length; i++)
        for (let j = i + 1; j < rows.length; j++) count(left[rows[i]!], left[rows[j]!]);
  const precision = truePositive / Math.max(1, truePositive + falsePositive);
  const recall = truePositive / Math.max(1, pairs);
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { pairs, truePositive, falsePositive, falseNegative: pairs - truePositive, precision, recall, f1 };
}

function countTruePairs(left: readonly string[], right: readonly string[] | null): number {
  const ofLeft = countTexts(left);
  const ofRight = right && countTexts(right);
  let pairs = 0;
  for (const [text, count] of ofLeft)
    pairs += ofRight ? count * (ofRight.get(text) ?? 0) : (count * (count - 1)) / 2;
  return pairs;
}

function countTexts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
