import type { AreaCounts } from "@/lib/areas/types";
import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";

/** Who is on the register now. A household is an address with at least one of them. */
export async function countArea(tx: ScopedTransaction, districtIds: readonly number[]): Promise<AreaCounts> {
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
