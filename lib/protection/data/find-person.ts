import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";
import type { NamedPerson } from "@/lib/protection/types";

/** Name and address of an elector within the scope, as suppression needs them; null for one who is not found. */
export async function findPerson(tx: ScopedTransaction, electorId: number): Promise<NamedPerson | null> {
  const [row] = await tx.db.$queryRaw<NamedPerson[]>`
    select e.id as "electorId", e.surname, e.forename, coalesce(p.lines, '{}') as lines, coalesce(p.postcode, '') as postcode
    from elector e
    left join address p on p.id = e.address_id and ${districtFence(tx.scope, "p.district_id")}
    where e.id = ${electorId} and ${districtFence(tx.scope, "e.district_id")}`;
  return row ?? null;
}
