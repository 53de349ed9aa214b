import { suppressionsOf } from "@/lib/canvass/data/where-suppressed";
import type { SuppressionEffect } from "@/lib/canvass/schema";
import type { ContactView } from "@/lib/canvass/types";
import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";

/** All contacts with an elector, newest first, each with its answers. */
export function listContacts(tx: ScopedTransaction, electorId: number, now: Date): Promise<ContactView[]> {
  const { userId } = tx.scope;
  return tx.db.$queryRaw<ContactView[]>`
    select c.id, c.elector_id as "electorId", c.at, c.precision, c.channel, o.label as outcome, o.reach as "spokenTo",
      c.canvasser, c.run_id is null as "byHand",
      coalesce(c.entered_by_id = ${userId} and c.recorded_at > ${now}::timestamptz - interval '1 day', false) as "mayUndo",
      coalesce((select json_agg(json_build_object('question', w.question, 'contest', w.election_type, 'item', w.item,
          'label', r.label, 'stance', r.stance, 'party', r.party, 'strength', coalesce(w.strength, r.strength),
          'scale', coalesce(w.scale, 5), 'raw', w.raw) order by w.id)
        from answer w left join response_code r on r.id = w.code_id
        where w.contact_id = c.id and ${districtFence(tx.scope, "w.district_id")}), '[]') as answers
    from contact c join response_code o on o.id = c.outcome_id
    where c.elector_id = ${electorId} and ${districtFence(tx.scope, "c.district_id")}
    order by c.at desc, c.id desc`;
}

/** What canvassers were told that keeps the elector off lists. */
export async function listSuppressions(
  tx: ScopedTransaction,
  electorId: number,
): Promise<SuppressionEffect[]> {
  const [row] = await tx.db.$queryRaw<{ effects: SuppressionEffect[] }[]>`
    select ${suppressionsOf(tx)} as effects from elector e
    where e.id = ${electorId} and ${districtFence(tx.scope, "e.district_id")}`;
  return row?.effects ?? [];
}
