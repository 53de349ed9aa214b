import { expect, test } from "vitest";
import { ELECTOR_TABLES, KEPT_BY_NUMBER } from "@/lib/protection/elector-tables.table";
import { RETENTION } from "@/lib/protection/retention.table";
import { testDatabase } from "@/tests/support/database";

const database = testDatabase();

async function tablesOfElectors(): Promise<string[]> {
  const { rows } = await database.owner(`
    select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and a.attname = 'elector_id' and not a.attisdropped`);
  return rows.map((row) => String(row.relname)).sort();
}

test("every table with rows of an elector is emptied by an erasure, or says why it keeps the number", async () => {
  expect([...ELECTOR_TABLES, ...Object.keys(KEPT_BY_NUMBER)].sort()).toEqual(await tablesOfElectors());
});

test("every table that an erasure empties is deleted by the calendar as well", async () => {
  const cleared = RETENTION.map(({ table }) => table.split(" ")[0]);
  expect(ELECTOR_TABLES.filter((table) => !cleared.includes(table))).toEqual([]);
  expect(cleared).toContain("elector");
  expect(RETENTION.filter(({ years }) => years > 7)).toEqual([]);
});
