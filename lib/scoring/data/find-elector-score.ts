import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";

export interface StoredScore {
  scoreHundredths: number | null;
  codes: Uint8Array;
}

/** What the set holds of one elector; null where it holds nothing. */
export async function findElectorScore(
  tx: ScopedTransaction,
  scoreSetId: number,
  slot: number,
  elector: { id: number; districtId: number },
): Promise<StoredScore | null> {
  const [row] = await tx.db.$queryRaw<StoredScore[]>`
    select s.scores[${slot}::int] as "scoreHundredths", s.codes from elector_score s
    where s.score_set_id = ${scoreSetId} and s.district_id = ${elector.districtId} and s.elector_id = ${elector.id}
      and ${districtFence(tx.scope, "s.district_id")}`;
  return row ?? null;
}
