import type { PoolClient } from "pg";
import { inTransaction } from "@/lib/imports/mutations/stage-file";
import { stagingTable } from "@/lib/imports/rules/name-staging-table";

/** Gives each address one row in staging, however many stretches of the file name it. Once or twice, the same. */
export async function uniteAddresses(runId: number): Promise<void> {
  const staged = stagingTable(runId);
  await inTransaction(async (client) => {
    await client.query("set local work_mem = '128MB'");
    await client.query(
      `with met_again as (
         select address_key, min(line) as first from ${staged} where address_key is not null
         group by address_key having count(*) > 1
       ), later as (
         select s.line, m.first from ${staged} s join met_again m using (address_key) where s.line > m.first
       )
       update ${staged} s set address_line = later.first, address_key = null, postcode = null, lines = null
       from later where s.address_line = later.line`,
    );
  });
}

/** Rows about to be rejected hand the address that they hold to the next elector there. */
export async function passOnAddresses(client: PoolClient, runId: number, lines: number[]): Promise<void> {
  const staged = stagingTable(runId);
  await client.query(
    `with heir as (
       select address_line as holder, min(line) as line from ${staged}
       where address_line = any ($1::int[]) and line <> all ($1::int[]) group by address_line
     )
     update ${staged} s set address_line = heir.line,
       address_key = case when s.line = heir.line then held.address_key end,
       postcode = case when s.line = heir.line then held.postcode end,
       lines = case when s.line = heir.line then held.lines end
     from heir join ${staged} held on held.line = heir.holder
     where s.address_line = heir.holder`,
    [lines],
  );
}
