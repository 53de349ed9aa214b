import type { AlertKind } from "@/lib/access/schema";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";

const QUIET_MINUTES = 15;

/**
 * For the administrators and the person concerned; the same thing again within a quarter of an hour is said once, also
 * where it happens many times at once: they stand in line for a lock. By an address that has no account the same
 * statements run and find nobody: the time it takes tells nothing.
 */
export async function raiseAlert(
  tx: ScopedTransaction,
  who: { id: number } | { email: string },
  kind: AlertKind,
  now: Date,
): Promise<void> {
  const since = new Date(now.getTime() - QUIET_MINUTES * 60_000);
  const name = "id" in who ? `id:${who.id}` : `email:${who.email}`;
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`alert:${kind}:${name}`}, 0))`;
  const person = "id" in who ? Prisma.sql`u.id = ${who.id}` : Prisma.sql`u.email = ${who.email}`;
  await tx.db.$executeRaw`
    insert into access_alert (user_id, kind, at)
    select u.id, ${kind}, ${now} from user_account u
    where ${person} and not exists (
      select from access_alert a where a.user_id = u.id and a.kind = ${kind} and a.at > ${since})`;
}
