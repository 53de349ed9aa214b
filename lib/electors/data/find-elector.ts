import type { ElectorDetail } from "@/lib/electors/types";
import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";

export async function findElector(tx: ScopedTransaction, id: number): Promise<ElectorDetail | null> {
  const [row] = await tx.db.$queryRaw<ElectorDetail[]>`
    select e.id, e.forename, e.surname, d.code as "districtCode", e.number, e.suffix, e.markers,
      p.lines as "addressLines", p.postcode, e.district_id as "districtId", e.address_id as "addressId",
      e.attains_on::text as "attainsOn", e.on_register as "onRegister", e.withheld,
      e.first_registered_on::text as "firstRegisteredOn", d.ward_id as "wardId",
      d.constituency_id as "constituencyId", d.authority_id as "authorityId"
    from elector e
    join polling_district d on d.id = e.district_id
    left join address p on p.id = e.address_id and ${districtFence(tx.scope, "p.district_id")}
    where e.id = ${id} and ${districtFence(tx.scope, "e.district_id")}`;
  return row ?? null;
}
