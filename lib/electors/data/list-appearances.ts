import type { RegisterAppearance } from "@/lib/electors/types";
import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";

/** Each register on which the elector stood within the scope, oldest first. */
export function listAppearances(tx: ScopedTransaction, electorId: number): Promise<RegisterAppearance[]> {
  return tx.db.$queryRaw<RegisterAppearance[]>`
    select v.published_on::text as "publishedOn", v.kind, d.code as "districtCode", r.number, r.suffix, r.markers,
      r.address_id as "addressId"
    from register_entry r
    join register_version v on v.id = r.version_id
    join polling_district d on d.id = r.district_id
    where r.elector_id = ${electorId} and ${districtFence(tx.scope, "r.district_id")}
    order by v.published_on, v.created_at`;
}
