import { ACTS } from "@/lib/audit/schema";
import type { AuditEventView } from "@/lib/audit/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";

export interface EventFilter {
  electorId?: number;
  userId?: number;
  from?: Date;
  until?: Date;
}

const FIRST_IDS = 20;

type Row = Omit<AuditEventView, "act"> & { act: string };

/** The newest events that fit: who saw an elector, what an account saw. */
export async function listEvents(
  tx: ScopedTransaction,
  filter: EventFilter,
  limit: number,
): Promise<AuditEventView[]> {
  const rows = await tx.db.$queryRaw<Row[]>`
    select e.chain::int as chain, e.seq::float8 as seq, e.at, e.user_id as "userId", u.name as "userName", e.act, e.purpose,
      e.route, e.reach, e.count, e.elector_ids[1:${FIRST_IDS}] as "electorIds", e.detail
    from (
      -- An index on the time would be walked for a filter that few events fit: the filter's own comes first.
      select * from audit_event e where ${conditionsOf(filter)} offset 0
    ) e
    left join user_account u on u.id = e.user_id
    order by e.at desc limit ${limit}`;
  return rows.map((row) => ({ ...row, act: ACTS.find((act) => act === row.act) ?? "view" }));
}

function conditionsOf({ electorId, userId, from, until }: EventFilter): Prisma.Sql {
  const conditions = [Prisma.sql`true`];
  if (electorId !== undefined) conditions.push(Prisma.sql`e.elector_ids @> array[${electorId}]::int[]`);
  if (userId !== undefined) conditions.push(Prisma.sql`e.user_id = ${userId}`);
  if (from) conditions.push(Prisma.sql`e.at >= ${from}`);
  if (until) conditions.push(Prisma.sql`e.at < ${until}`);
  return Prisma.join(conditions, " and ");
}
