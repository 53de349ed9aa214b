import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { targetBaselineSchema } from "@/lib/profiles/target/schema";
import { wholeAreaFence } from "@/lib/scoring/data/list-area-figures";

type Moves = { us: number; moves: number[][] };

/** What switching expects of each ward of an area; null unless all of them lie wholly within the scope and are scored. */
export async function listMoves(
  tx: ScopedTransaction,
  scoreSetId: number,
  slot: number,
  areaId: number,
): Promise<Moves[] | null> {
  const rows = await tx.db.$queryRaw<{ baseline: unknown }[]>`
    select f.baseline from (
      select distinct ward_id from polling_district where ${areaId} in (ward_id, constituency_id, authority_id)
    ) w left join area_score f on f.area_id = w.ward_id and f.score_set_id = ${scoreSetId} and f.slot = ${slot}
      and ${wholeAreaFence(tx)}`;
  const wards = rows.map(({ baseline }) => targetBaselineSchema.safeParse(baseline).data?.switching);
  const known = wards.filter((ward) => ward !== undefined);
  return known.length > 0 && known.length === wards.length ? known : null;
}
