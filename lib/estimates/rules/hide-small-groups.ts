import { SMALLEST_GROUP } from "@/lib/surveys/schema";

/** A figure that is the sum of others: who sees it and all but one of them could work out the last. */
export interface SumRelation {
  total: number;
  parts: readonly number[];
}

/**
 * Which figures are not shown: those about fewer than ten respondents or people, and as many others as it takes for no
 * sum to give one of them away. Hidden under a sum that is shown are two parts or more and ten respondents or more
 * together; where there is no further part to hide, the sum itself goes. A hidden sum has a hidden part.
 */
export function hideSmallGroups(
  respondents: ArrayLike<number>,
  people: ArrayLike<number>,
  relations: readonly SumRelation[],
): Uint8Array {
  const hidden = Uint8Array.from(respondents, (count, figure) =>
    count < SMALLEST_GROUP || people[figure]! < SMALLEST_GROUP ? 1 : 0,
  );
  for (let changed = true; changed; ) {
    changed = false;
    for (const { total, parts } of relations) {
      if (isSafe(hidden[total] === 1, parts, hidden, respondents)) continue;
      const next = smallestShown(parts, hidden, respondents) ?? total;
      hidden[next] = 1;
      changed = true;
    }
  }
  return hidden;
}

function isSafe(
  totalHidden: boolean,
  parts: readonly number[],
  hidden: Uint8Array,
  respondents: ArrayLike<number>,
): boolean {
  const gone = parts.filter((part) => hidden[part]);
  // A hidden sum of parts that are all shown is no secret; one with a hidden part is.
  if (totalHidden) return gone.length > 0;
  if (gone.length === 0) return true;
  return gone.length > 1 && gone.reduce((sum, part) => sum + respondents[part]!, 0) >= SMALLEST_GROUP;
}

function smallestShown(
  parts: readonly number[],
  hidden: Uint8Array,
  respondents: ArrayLike<number>,
): number | undefined {
  return parts.filter((part) => !hidden[part]).sort((a, b) => respondents[a]! - respondents[b]!)[0];
}
