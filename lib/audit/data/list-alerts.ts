import { ALERTS, type AlertKind } from "@/lib/audit/alerts.table";
import type { AuditAlert } from "@/lib/audit/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";

/** For each account and day in London: account, day, how many. */
const FIGURES: Record<AlertKind, Prisma.Sql> = {
  volume: Prisma.sql`select user_id, day, sum(count)::int as figure from recent where act in ('view', 'search') group by 1, 2`,
  hours: Prisma.sql`select user_id, day, sum(count)::int as figure from recent where hour < 5 group by 1, 2`,
  areas: Prisma.sql`
    select r.user_id, r.day, count(distinct d.ward_id)::int as figure
    from recent r cross join lateral unnest(r.elector_ids) seen (id)
    join elector e on e.id = seen.id join polling_district d on d.id = e.district_id
    where r.act in ('view', 'search') group by 1, 2`,
  sequence: Prisma.sql`
    select user_id, day, count(*)::int as figure
    from (
      select user_id, day, opened, lag(opened) over (partition by user_id, day order by at) as before
      from (select *, substring(route from '^/electors/(\\d{1,10})$')::bigint as opened from recent) pages
      where opened is not null
    ) steps
    where abs(opened - before) = 1 group by 1, 2`,
};

/** Accounts that went beyond a limit on a day between these moments, the newest day first. */
export async function listAlerts(tx: ScopedTransaction, since: Date, until: Date): Promise<AuditAlert[]> {
  const kinds = Object.keys(ALERTS) as AlertKind[];
  const alerts: AuditAlert[] = [];
  for (const kind of kinds) alerts.push(...(await findAlerts(tx, kind, since, until)));
  return alerts.sort((a, b) => b.day.localeCompare(a.day) || b.figure - a.figure);
}

async function findAlerts(
  tx: ScopedTransaction,
  kind: AlertKind,
  since: Date,
  until: Date,
): Promise<AuditAlert[]> {
  const rows = await tx.db.$queryRaw<Omit<AuditAlert, "kind">[]>`
    with recent as (
      select user_id, at, act, route, count, elector_ids, (at at time zone 'Europe/London')::date::text as day,
        extract(hour from at at time zone 'Europe/London') as hour
      from audit_event where at >= ${since} and at < ${until} and user_id is not null
    ), figures as (${FIGURES[kind]})
    select f.user_id as "userId", u.name as "userName", f.day, f.figure
    from figures f left join user_account u on u.id = f.user_id
    where f.figure > ${ALERTS[kind].limit}`;
  return rows.map((row) => ({ kind, ...row }));
}
