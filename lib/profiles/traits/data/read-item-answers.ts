import type { PoolClient } from "pg";
import { readIntegers } from "@/lib/platform/db/read-integers";
import { ITEM_ANSWERS } from "@/lib/profiles/evidence/data/item-answers";
import { readVocabulary } from "@/lib/profiles/evidence/data/read-vocabulary";
import type { ItemAnswers } from "@/lib/profiles/traits/types";

/** The newest answer to each attitude item of these electors, given in ascending order of their ids. */
export async function readItemAnswers(client: PoolClient, electorIds: Int32Array): Promise<ItemAnswers> {
  const { items } = await readVocabulary(async (query) => (await client.query(query)).rows);
  const codes = items.map(({ code }) => code);
  const list = codes.map((code) => `'${code.replaceAll("'", "''")}'`).join(", ");
  const [electors, places, values] = await readIntegers(
    client,
    `select distinct on (elector_id, item) elector_id, array_position(array[${list}]::text[], item) - 1, value
     from (${ITEM_ANSWERS}) given order by elector_id, item, answered_on desc, response_id desc`,
    3,
  );
  const rowOf = new Map(Array.from(electorIds, (id, row) => [id, row]));
  const known = [...electors!.keys()].filter((at) => rowOf.has(electors![at]!));
  return {
    rows: Int32Array.from(known, (at) => rowOf.get(electors![at]!)!),
    items: Int32Array.from(known, (at) => places![at]!),
    values: Int32Array.from(known, (at) => values![at]!),
    codes,
  };
}
