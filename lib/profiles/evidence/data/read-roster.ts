import type { PoolClient } from "pg";
import { readIntegers } from "@/lib/platform/db/read-integers";
import type { Roster } from "@/lib/profiles/evidence/types";

/** Everybody ever on a register, by id. */
export async function readRoster(client: PoolClient): Promise<Roster> {
  const [electorIds, wards, districts] = await readIntegers(
    client,
    "select e.id, d.ward_id, e.district_id from elector e join polling_district d on d.id = e.district_id where not e.withheld order by e.id",
    3,
  );
  const wardIds = await listIds(client, "select distinct ward_id as id from polling_district order by 1");
  const districtIds = await listIds(client, "select id from polling_district order by 1");
  return {
    electorIds: electorIds!,
    wards: toPlaces(wards!, wardIds),
    districts: toPlaces(districts!, districtIds),
    wardIds,
    districtIds,
  };
}

async function listIds(client: PoolClient, query: string): Promise<Int32Array> {
  const { rows } = await client.query<{ id: number }>(query);
  return Int32Array.from(rows, (row) => row.id);
}

function toPlaces(ids: Int32Array, order: Int32Array): Int32Array {
  const places = new Map(Array.from(order, (id, place) => [id, place]));
  return ids.map((id) => places.get(id) ?? -1);
}

/** The place of an id in the roster; -1 for an elector who is not in it. */
export function placeFinder({ electorIds }: Roster): (electorId: number) => number {
  const places = new Map<number, number>();
  electorIds.forEach((id, place) => {
    places.set(id, place);
  });
  return (id) => places.get(id) ?? -1;
}
