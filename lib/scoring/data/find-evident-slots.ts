import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";
import { evidentSlots } from "@/lib/scoring/rules/evident-slots";
import { targetsOfSet } from "@/lib/scoring/rules/models-of-set";

interface Row {
  scoreSetId: number;
  targets: unknown;
  codes: Uint8Array;
  evidence: Uint8Array;
}

/** Of each set that scores the elector, the slots on which something of the elector's own bears. */
export async function findEvidentSlots(
  tx: ScopedTransaction,
  electorId: number,
): Promise<Record<number, number[]>> {
  const rows = await tx.db.$queryRaw<Row[]>`
    select s.score_set_id as "scoreSetId", t.targets, s.codes, s.evidence
    from elector e
    join elector_score s on s.elector_id = e.id and s.district_id = e.district_id
    join score_set t on t.id = s.score_set_id
    where e.id = ${electorId} and ${districtFence(tx.scope, "e.district_id")}`;
  return Object.fromEntries(
    rows.map(({ scoreSetId, targets, ...own }) => [scoreSetId, evidentSlots(targetsOfSet(targets), own)]),
  );
}
