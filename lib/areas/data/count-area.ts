import type { AreaCounts } from "@/lib/areas/types";
import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";

const MOST_KEPT = 500;

// Counting a city's homes takes 50 ms, and only the next register, and who objects, change them.
const kept = new Map<string, AreaCounts>();

/** Who is on the register now. A household is an address with at least one of them. */
export async function countArea(tx: ScopedTransaction, districtIds: readonly number[]): Promise<AreaCounts> {
  const { scope } = tx;
  const mine = scope.kind === "local" ? new Set(scope.districtIds) : null;
  const within = districtIds.filter((id) => !mine || mine.has(id));
  const [newest] = await tx.db.$queryRaw<{ stamp: string }[]>`
    select coalesce(max(id), 0) || '/' || coalesce(max(created_at)::text, '') || '/' || suppression_stamp() as stamp from register_version`;
  const key = `${newest?.stamp}:${within.join()}`;
  const known = kept.get(key);
  if (known) return known;
  const counts = await countElectors(tx, within);
  const oldest = kept.keys().next().value;
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, counts);
  return counts;
}

async function countElectors(tx: ScopedTransaction, districtIds: readonly number[]): Promise<AreaCounts> {
  const [row] = await tx.db.$queryRaw<AreaCounts[]>`
    select coalesce(sum(electors), 0)::int as electors, count(address_id)::int as households,
      coalesce(sum(electors) filter (where address_id is null), 0)::int as "withoutAddress"
    from (
      -- A home lies in one district: in the index's order the groups come ready, without hashing them.
      select address_id, count(*) as electors from elector
      where on_register and district_id = any (${[...districtIds]}::int[]) and ${districtFence(tx.scope)}
      group by district_id, address_id
    ) doors`;
  if (!row) throw new Error("an aggregate without a row");
  return row;
}
