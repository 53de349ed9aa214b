import type { SuppressionEffect } from "@/lib/canvass/schema";
import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";

/** Contacts `c` with code `r` whose effect on the elector `e` is in force. */
const IN_FORCE = (tx: ScopedTransaction) => Prisma.sql`
  c.elector_id = e.id and ${districtFence(tx.scope, "c.district_id")} and r.suppression is not null
  and (r.suppression not in ('moved', 'deceased') or (
    c.address_id is not distinct from e.address_id and not exists (
      select from contact l
      where l.elector_id = e.id and l.at > c.at and l.spoken_to = 'elector' and ${districtFence(tx.scope, "l.district_id")})))`;

/**
 * Whether the elector `e` is kept off a list by what canvassers were told. Moved and deceased hold for the address at
 * which it was said, and until somebody has spoken to the person there after all.
 */
export const isSuppressed = (
  tx: ScopedTransaction,
  effects: readonly SuppressionEffect[],
): Prisma.Sql => Prisma.sql`
  exists (select from contact c join response_code r on r.id = c.outcome_id
    where ${IN_FORCE(tx)} and r.suppression = any (${[...effects]}::text[]))`;

/** The effects in force on the elector `e`, as an array. */
export const suppressionsOf = (tx: ScopedTransaction): Prisma.Sql => Prisma.sql`
  array(select distinct r.suppression from contact c join response_code r on r.id = c.outcome_id where ${IN_FORCE(tx)})`;
