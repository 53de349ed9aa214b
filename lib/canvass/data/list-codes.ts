import type { ResponseCode } from "@/lib/canvass/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** The codes in the order in which they are offered, those taken out of use at the end. */
export function listCodes(tx: ScopedTransaction): Promise<ResponseCode[]> {
  return tx.db.$queryRaw<ResponseCode[]>`
    select id, code, label, kind, reach, stance, party, strength, channels, suppression, position,
      retired_at is not null as retired
    from response_code order by retired_at nulls first, position, id`;
}
