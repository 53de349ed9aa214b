import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";

export interface TargetPlace {
  slot: number;
  scoreHundredths: number;
  above: number;
  tied: number;
  electors: number;
}

/** Every score of one elector with its place among the electors of these districts: one pass over their scores. */
export async function listTargetPlaces(
  tx: ScopedTransaction,
  scoreSetId: number,
  elector: { id: number; districtId: number },
  districtIds: readonly number[],
): Promise<{ evidence: Uint8Array; codes: Uint8Array; places: TargetPlace[] } | null> {
  const [own] = await tx.db.$queryRaw<
    { scores: (number | null)[]; evidence: Uint8Array; codes: Uint8Array }[]
  >`
    select s.scores, s.evidence, s.codes from elector_score s
    where s.score_set_id = ${scoreSetId} and s.district_id = ${elector.districtId} and s.elector_id = ${elector.id}
      and ${districtFence(tx.scope, "s.district_id")}`;
  if (!own) return null;
  const known = own.scores.flatMap((score, index) => (score === null ? [] : [{ slot: index + 1, score }]));
  if (known.length === 0) return { ...own, places: [] };
  const counts = known.map(
    ({ slot, score }) => Prisma.sql`
      count(*) filter (where s.scores[${Prisma.raw(String(slot))}] > ${score})::int,
      count(*) filter (where s.scores[${Prisma.raw(String(slot))}] = ${score})::int,
      count(s.scores[${Prisma.raw(String(slot))}])::int`,
  );
  const [row] = await tx.db.$queryRaw<{ counts: number[] }[]>`
    select array[${Prisma.join(counts)}] as counts from elector_score s
    where s.score_set_id = ${scoreSetId} and s.district_id = any (${[...districtIds]}::int[])
      and ${districtFence(tx.scope, "s.district_id")}`;
  return {
    ...own,
    places: known.map(({ slot, score }, index) => ({
      slot,
      scoreHundredths: score,
      above: row!.counts[3 * index]!,
      tied: row!.counts[3 * index + 1]!,
      electors: row!.counts[3 * index + 2]!,
    })),
  };
}
