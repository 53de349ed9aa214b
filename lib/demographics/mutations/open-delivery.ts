import type { PoolClient } from "pg";
import type { DeliveryParams, DemographicLevel } from "@/lib/demographics/schema";

export interface Delivery extends DeliveryParams {
  runId: number;
  level: DemographicLevel;
  /** YYYY-MM-DD */
  today: string;
}

/** The row of a delivery that its values refer to; the one that this run wrote before, where it was cut off. */
export async function openDelivery(
  client: PoolClient,
  staged: string,
  delivery: Delivery,
): Promise<{ id: number; rows: number; isNew: boolean }> {
  const known = await client.query<{ id: number; rows: number }>(
    'select id, row_count as "rows" from demographic_set where run_id = $1',
    [delivery.runId],
  );
  if (known.rows[0]) return { ...known.rows[0], isNew: false };
  const { title, level, supplier, contract, licenceEnds, asOf, today, runId } = delivery;
  const { rows } = await client.query<{ id: number; rows: number }>(
    `insert into demographic_set (title, level, supplier, contract, licence_ends, as_of, row_count, run_id)
     select $1, $2, $3, $4, $5, $6, count(*), $7 from ${staged} returning id, row_count as "rows"`,
    [title, level, supplier, contract, licenceEnds ?? null, asOf ?? today, runId],
  );
  return { ...rows[0]!, isNew: true };
}
