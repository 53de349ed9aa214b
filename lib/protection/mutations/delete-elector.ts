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
  counts.elector_merge = await tx.db
    .$executeRaw`delete from elector_merge where kept_id = ${electorId} or merged_id = ${electorId}`;
  counts.linkage_pair = await tx.db
    .$executeRaw`delete from linkage_pair where earlier_id = ${electorId} or later_id = ${electorId}`;
  counts.elector = await tx.db.$executeRaw`delete from elector where id = ${electorId}`;
  counts.address = await tx.db.$executeRaw`
    delete from address a where a.id = any (${homes.map(({ addressId }) => addressId)}::int[])
      and not exists (select from elector e where e.address_id = a.id)
      and not exists (select from register_entry r where r.address_id = a.id)`;
  counts.rejected_row = await deleteRowsOfText(tx, person, "rejected_row", "raw_text");
  counts.unmatched_contact! += await deleteRowsOfText(tx, person, "unmatched_contact", "person::text");
  return counts;
}

/** Rows that were matched to nobody and show the person in their text. */
async function deleteRowsOfText(
  tx: ScopedTransaction,
  person: NamedPerson,
  table: "rejected_row" | "unmatched_contact",
  column: "raw_text" | "person::text",
): Promise<number> {
  const shows = lineFinder(person);
  const surname = `%${person.surname.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await tx.db.$queryRawUnsafe<{ id: number; rawText: string }[]>(
    `select id, ${column} as "rawText" from ${table} where ${column} ilike $1`,
    surname,
  );
  const ids = rows.filter(({ rawText }) => shows(rawText)).map(({ id }) => id);
  return tx.db.$executeRawUnsafe(`delete from ${table} where id = any ($1::int[])`, ids);
}
