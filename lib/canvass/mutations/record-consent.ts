import type { Medium } from "@/lib/canvass/schema";
import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";
import { notFound } from "@/lib/platform/errors";

interface NewConsent {
  electorId: number;
  medium: Medium;
  given: boolean;
  /** What they agreed to, in the words that were put to them. */
  wording: string;
  /** The number or address that it is for. */
  detail: string;
  recordedBy: string;
  now: Date;
}

/** Writes down that an elector agrees to be contacted by a medium, or does no longer. Within a day the last word counts. */
export async function recordConsent(tx: ScopedTransaction, consent: NewConsent): Promise<void> {
  const { electorId, medium, given, wording, detail, recordedBy, now } = consent;
  const written = await tx.db.$executeRaw`
    insert into consent (elector_id, district_id, medium, given, recorded_on, recorded_by, wording, detail, entered_by_id, created_at)
    select e.id, e.district_id, ${medium}, ${given}, (${now}::timestamptz at time zone 'Europe/London')::date, ${recordedBy},
      ${wording}, ${detail}, ${tx.scope.userId}, ${now}::timestamptz
    from elector e where e.id = ${electorId} and ${districtFence(tx.scope, "e.district_id")}
    on conflict (elector_id, medium, recorded_on, given) do update
      set recorded_by = excluded.recorded_by, wording = excluded.wording, detail = excluded.detail, run_id = null,
        entered_by_id = excluded.entered_by_id, created_at = excluded.created_at`;
  if (!written) throw notFound("The elector");
}
