import type { RankInArea, ScoreBucket } from "@/lib/scoring/types";
import { decileOf } from "@/lib/stats/decile-of";

/**
 * Competition rank and decile of each cut, from how many electors lie between the cuts.
 *
 * @param cuts distinct scores in hundredths, ascending
 */
export function rankCounts(
  cuts: readonly number[],
  counted: readonly ScoreBucket[],
): Map<number, RankInArea> {
  const buckets = new Map(counted.map((bucket) => [bucket.bucket, bucket]));
  const electors = counted.reduce((sum, bucket) => sum + bucket.electors, 0);
  const ranks = new Map<number, RankInArea>();
  let above = 0;
  for (let index = cuts.length; index >= 1; index--) {
    const { electors: inBucket = 0, tied = 0 } = buckets.get(index) ?? {};
    const strictlyAbove = above + inBucket - tied;
    if (tied > 0)
      ranks.set(cuts[index - 1]!, {
        rank: strictlyAbove + 1,
        decile: decileOf(strictlyAbove, tied, electors),
        electors,
      });
    above += inBucket;
  }
  return ranks;
}
