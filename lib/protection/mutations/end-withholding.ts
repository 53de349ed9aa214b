import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";

/**
 * Ends an objection that was withdrawn or a restriction that is settled: where nothing else stands, the elector is on
 * lists again, and in scores from the next run on. An erasure does not end.
 */
export async function endWithholding(
  tx: ScopedTransaction,
  { actionId, reason, now }: { actionId: number; reason: string; now: Date },
): Promise<void> {
  const [ended] = await tx.db.$queryRaw<{ electorId: number }[]>`
    update rights_action set ended_at = ${now}, ended_by_id = ${tx.scope.userId}::int, end_reason = ${reason}
    where id = ${actionId} and ended_at is null and kind <> 'erasure' returning elector_id as "electorId"`;
  if (!ended)
    throw new AppError("CONFLICT", "This does not stand any more. Reload the page to see its state.");
  await tx.db.suppression.deleteMany({ where: { actionId } });
  await tx.db.$executeRaw`
    update elector e set withheld = false, on_register = exists (
      select from register_in_force((
        select v.id from register_version v where v.authority_id = e.authority_id
        order by v.published_on desc, v.created_at desc limit 1)) r
      where r.elector_id = e.id)
    where e.id = ${ended.electorId}
      and not exists (select from rights_action a where a.elector_id = e.id and a.ended_at is null)`;
  // The features are as old as the withholding: the next scoring run makes all afresh.
  await tx.db.featureStamp.deleteMany();
  tx.trail.note({ act: "alteration", detail: { action: actionId, kind: "end" } });
}
