import type { ContactCounts } from "@/lib/canvass/types";
import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";

/** What canvassing has reached in these districts within a year of `now`. */
export async function countContacts(
  tx: ScopedTransaction,
  districtIds: readonly number[],
  now: Date,
): Promise<ContactCounts> {
  const within = Prisma.sql`
    district_id = any (${[...districtIds]}::int[]) and ${districtFence(tx.scope)}
    and at > ${now}::timestamptz - interval '1 year'`;
  // Apart: attempts are counted from the index alone, and only those spoken to are sorted.
  const [row] = await tx.db.$queryRaw<ContactCounts[]>`
    select (select count(*)::int from contact where ${within}) as attempts,
      (select count(distinct elector_id)::int from contact where spoken_to = 'elector' and ${within}) as spoken`;
  if (!row) throw new Error("an aggregate without a row");
  return row;
}
