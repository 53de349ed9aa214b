import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { lineFinder } from "@/lib/protection/data/redact-file";
import { ELECTOR_TABLES } from "@/lib/protection/elector-tables.table";
import type { NamedPerson } from "@/lib/protection/types";

/** Deletes an elector from every table, and the home where nobody else lived. Answers the rows by table. */
export async function deleteElector(
  tx: ScopedTransaction,
  electorId: number,
  person: NamedPerson,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const homes = await tx.db.$queryRaw<{ addressId: number }[]>`
    select address_id as "addressId" from elector where id = ${electorId} and address_id is not null
    union select address_id from register_entry where elector_id = ${electorId} and address_id is not null`;
  for (const table of ELECTOR_TABLES) {
    counts[table] = await tx.db.$executeRawUnsafe(`delete from ${table} where elector_id = $1`, electorId);
  }
  counts.elector = await tx.db.$executeRaw`delete from elector where id = ${electorId}`;
  counts.address = await tx.db.$executeRaw`
    delete from address a where a.id = any (${homes.map(({ addressId }) => addressId)}::int[])
      and not exists (select from elector e where e.address_id = a.id)
      and not exists (select from register_entry r where r.address_id = a.id)`;
  counts.rejected_row = await deleteRejectedRows(tx, person);
  return counts;
}

async function deleteRejectedRows(tx: ScopedTransaction, person: NamedPerson): Promise<number> {
  const shows = lineFinder(person);
  const surname = `%${person.surname.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await tx.db.$queryRaw<{ id: number; rawText: string }[]>`
    select id, raw_text as "rawText" from rejected_row where raw_text ilike ${surname}`;
  const ids = rows.filter(({ rawText }) => shows(rawText)).map(({ id }) => id);
  return tx.db.$executeRaw`delete from rejected_row where id = any (${ids}::int[])`;
}
