import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";
import type { ScoreBucket } from "@/lib/scoring/types";

export interface RankedArea {
  scoreSetId: number;
  slot: number;
  districtIds: readonly number[];
}

/**
 * One pass over the area's scores, cut at the scores asked for: how many lie in each stretch and exactly on its cut.
 *
 * @param cuts distinct scores in hundredths, ascending
 */
export function countAroundScores(
  tx: ScopedTransaction,
  area: RankedArea,
  cuts: readonly number[],
): Promise<ScoreBucket[]> {
  const score = Prisma.raw(`s.scores[${Math.trunc(area.slot)}]`);
  return tx.db.$queryRaw<ScoreBucket[]>`
    select bucket, count(*)::int as electors, (count(*) filter (where score = (${[...cuts]}::smallint[])[bucket]))::int as tied
    from (
      select ${score} as score, width_bucket(${score}, ${[...cuts]}::smallint[]) as bucket
      from elector_score s
      where s.score_set_id = ${area.scoreSetId} and s.district_id = any (${[...area.districtIds]}::int[])
        and ${score} is not null and ${districtFence(tx.scope, "s.district_id")}
    ) placed
    group by bucket`;
}
