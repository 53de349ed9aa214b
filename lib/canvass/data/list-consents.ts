import type { ConsentView } from "@/lib/canvass/types";
import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";

/** The last word of an elector on each medium; on the same day the later, and of one file the withdrawal. */
export function listConsents(tx: ScopedTransaction, electorId: number): Promise<ConsentView[]> {
  return tx.db.$queryRaw<ConsentView[]>`
    select distinct on (medium) medium, given, recorded_on::text as "recordedOn", recorded_by as "recordedBy", wording, detail
    from consent where elector_id = ${electorId} and ${districtFence(tx.scope)}
    order by medium, recorded_on desc, created_at desc, given`;
}
