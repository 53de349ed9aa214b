import { createHash } from "node:crypto";
import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";

export interface ScoredArea {
  scoreSetId: number;
  slot: number;
  districtIds: readonly number[];
}

const SCORES = 10_001;
const MOST_KEPT = 200;

// A set changes only where somebody objects, so that what was counted once holds: 40 kB an area, against a pass over its
// scores a page.
const kept = new Map<string, Uint32Array>();

/** Electors of the area by score in hundredths, of the districts within the scope. */
export async function readScoreCounts(tx: ScopedTransaction, area: ScoredArea): Promise<Uint32Array> {
  const { scope } = tx;
  const mine = scope.kind === "local" ? new Set(scope.districtIds) : null;
  const districtIds = area.districtIds.filter((id) => !mine || mine.has(id));
  const [objections] = await tx.db.$queryRaw<{ stamp: string }[]>`select suppression_stamp() as stamp`;
  const key = createHash("sha256")
    .update(JSON.stringify([area.scoreSetId, area.slot, districtIds, objections?.stamp]))
    .digest("base64");
  const known = kept.get(key);
  if (known) return known;
  const counts = await countScores(tx, { ...area, districtIds });
  const oldest = kept.keys().next().value;
  if (kept.size >= MOST_KEPT && oldest) kept.delete(oldest);
  kept.set(key, counts);
  return counts;
}

async function countScores(tx: ScopedTransaction, area: ScoredArea): Promise<Uint32Array> {
  const score = Prisma.raw(`s.scores[${Math.trunc(area.slot)}]`);
  const [row] = await tx.db.$queryRaw<{ scores: number[]; electors: number[] }[]>`
    select coalesce(array_agg(score), '{}')::int[] as scores, coalesce(array_agg(electors), '{}')::int[] as electors
    from (
      select ${score} as score, count(*) as electors from elector_score s
      where s.score_set_id = ${area.scoreSetId} and s.district_id = any (${[...area.districtIds]}::int[])
        and ${score} is not null and ${districtFence(tx.scope, "s.district_id")}
      group by 1
    ) counted`;
  const counts = new Uint32Array(SCORES);
  row?.scores.forEach((value, index) => {
    counts[value] = row.electors[index] ?? 0;
  });
  return counts;
}
