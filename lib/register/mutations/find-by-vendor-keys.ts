import type { PoolClient } from "pg";

const FIRST = (forename: string) => `upper(split_part(${forename}, ' ', 1))`;

/**
 * Notes in the temporary table `known_by_key` which electors the rows are by the keys of the council's software: the
 * elector's own, where surname or first forename is the same too (another council's software, or the next one, counts
 * anew), and the property's with the whole name. Keys that several have say nothing.
 *
 * @param rows SQL table of the rows
 * @param among SQL condition on the electors `e` who may be meant
 */
export async function findByVendorKeys(
  client: PoolClient,
  rows: string,
  authorityId: number,
  among = "true",
): Promise<void> {
  await client.query("create temp table known_by_key (line integer, elector_id integer) on commit drop");
  const passes = [
    `select s.line, e.id from ${rows} s join elector e on e.vendor_id = s.vendor_id
     where e.authority_id = $1 and s.vendor_id is not null and (${among})
       and (upper(e.surname) = upper(s.surname) or ${FIRST("e.forename")} = ${FIRST("s.forename")})`,
    `select s.line, e.id from ${rows} s join address a on a.uprn = s.uprn join elector e on e.address_id = a.id
     where a.authority_id = $1 and s.uprn is not null and (${among}) and s.surname <> ''
       and upper(e.surname) = upper(s.surname) and upper(e.forename) = upper(s.forename)
       and (s.vendor_id is null or e.vendor_id is null)
       and s.line not in (select line from known_by_key) and e.id not in (select elector_id from known_by_key)`,
  ];
  for (const pass of passes) {
    await client.query(
      `insert into known_by_key
       select line, id from (
         select line, id, count(*) over (partition by line) as electors, count(*) over (partition by id) as rows
         from (${pass}) found
       ) once where electors = 1 and rows = 1`,
      [authorityId],
    );
  }
  await client.query("analyze known_by_key");
}
