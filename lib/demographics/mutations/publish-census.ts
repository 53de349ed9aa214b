import type { PoolClient } from "pg";
import { type Delivery, openDelivery } from "@/lib/demographics/mutations/open-delivery";
import type { Changes } from "@/lib/imports/jobs/import-staged";

/** Writes staged counts of a census. */
export async function publishCensus(
  client: PoolClient,
  staged: string,
  delivery: Delivery,
): Promise<Changes & { setId: number }> {
  const { id, rows, isNew } = await openDelivery(client, staged, delivery);
  const changes = { added: rows, amended: 0, deleted: 0, unchanged: 0, setId: id };
  if (!isNew) return changes;
  await client.query(
    `insert into census_variable (set_id, universe, variable, category, position)
     select $1, universe, variable, category,
       row_number() over (partition by universe, variable order by min(line))
     from ${staged} group by universe, variable, category order by min(line)`,
    [id],
  );
  await client.query(
    `insert into census_count (variable_id, area_id, count)
     select v.id, s.area_id, s.count
     from ${staged} s join census_variable v
       on v.set_id = $1 and v.universe = s.universe and v.variable = s.variable and v.category = s.category
     order by 1, 2`,
    [id],
  );
  return changes;
}
