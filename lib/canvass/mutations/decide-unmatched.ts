import { publishRecords } from "@/lib/canvass/mutations/publish-records";
import { inTransaction } from "@/lib/imports/mutations/stage-file";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { notFound } from "@/lib/platform/errors";

interface Decision {
  unmatchedId: number;
  electorId: number;
  userId: number | null;
  now: Date;
}

/**
 * Gives a row that fitted nobody to an elector: its contacts are published as if the file had said so. Rows of the same
 * person of another system follow. Headquarters only; answers how many rows were matched.
 */
export function matchUnmatched({ unmatchedId, electorId, userId, now }: Decision): Promise<number> {
  return inTransaction(async (client) => {
    await client.query("select pg_advisory_xact_lock(hashtext('contacts'))");
    const { rows } = await client.query<{ run_id: number | null; foreign_id: string | null }>(
      `select run_id, person->>'foreignId' as foreign_id from unmatched_contact where id = $1 and decision is null for update`,
      [unmatchedId],
    );
    const first = rows[0];
    if (!first) throw notFound("A row that waits for a decision");
    await client.query(
      `create temp table matched on commit drop as
       select u.id, u.id as line, e.id as elector_id, e.district_id, u.row as record
       from unmatched_contact u, elector e
       where e.id = $2 and u.decision is null and (u.id = $1 or u.person->>'foreignId' = $3)`,
      [unmatchedId, electorId, first.foreign_id],
    );
    const decided = await client.query(
      `update unmatched_contact u set decision = 'matched', elector_id = m.elector_id, decided_by_id = $1, decided_at = $2
       from matched m where m.id = u.id`,
      [userId, now],
    );
    if (!decided.rowCount) throw notFound("The elector");
    if (first.foreign_id !== null) {
      await client.query(
        `insert into foreign_person (system, foreign_id, elector_id, district_id)
         select 'van', $1, elector_id, district_id from matched limit 1
         on conflict (system, foreign_id) do update set elector_id = excluded.elector_id, district_id = excluded.district_id`,
        [first.foreign_id],
      );
    }
    await publishRecords(client, "matched", { runId: first.run_id });
    return decided.rowCount;
  });
}

/** Puts a row aside for good: nothing of it is published. */
export async function dismissUnmatched(tx: ScopedTransaction, unmatchedId: number, now: Date): Promise<void> {
  const { count } = await tx.db.unmatchedContact.updateMany({
    where: { id: unmatchedId, decision: null },
    data: { decision: "dismissed", decidedById: tx.scope.userId, decidedAt: now },
  });
  if (!count) throw notFound("A row that waits for a decision");
}

/** Takes a dismissal back. */
export async function restoreUnmatched(tx: ScopedTransaction, unmatchedId: number): Promise<void> {
  const { count } = await tx.db.unmatchedContact.updateMany({
    where: { id: unmatchedId, decision: "dismissed" },
    data: { decision: null, decidedById: null, decidedAt: null },
  });
  if (!count) throw notFound("A row that was put aside");
}
