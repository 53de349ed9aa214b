import type { ContactCounts } from "@/lib/canvass/types";
import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";

/** What canvassing has reached in these districts within a year of `now`. */
export async function countContacts(
  tx: ScopedTransaction,
  districtIds: readonly number[],
  now: Date,
): Promise<ContactCounts> {
  const [row] = await tx.db.$queryRaw<ContactCounts[]>`
    select count(*)::int as attempts, (count(distinct elector_id) filter (where spoken_to = 'elector'))::int as spoken
    from contact
    where district_id = any (${[...districtIds]}::int[]) and ${districtFence(tx.scope)}
      and at > ${now}::timestamptz - interval '1 year'`;
  if (!row) throw new Error("an aggregate without a row");
  return row;
}
