import type { PoolClient } from "pg";
import { readIntegers } from "@/lib/platform/db/read-integers";
import { placeFinder } from "@/lib/profiles/evidence/data/read-roster";
import type { RegisterState, Roster } from "@/lib/profiles/evidence/types";

/**
 * How everybody stood on each annual register, oldest first; those of several authorities that came out on one day are
 * one state.
 */
export async function readRegisters(client: PoolClient, roster: Roster): Promise<RegisterState[]> {
  const days = await client.query<{ day: number }>(
    "select distinct (published_on - date '1970-01-01') as day from register_version where kind = 'annual' order by 1",
  );
  const placeOf = placeFinder(roster);
  const states: RegisterState[] = [];
  for (const { day } of days.rows) {
    const [electors, addresses, flags] = await readIntegers(
      client,
      `select r.elector_id, coalesce(r.address_id, -2),
         (r.markers ~ 'A')::int + 2 * (r.attains_on is not null)::int
       from register_version v join register_entry r on r.version_id = v.id
       where v.kind = 'annual' and v.published_on = date '1970-01-01' + ${day}`,
      3,
    );
    states.push(stateOf(day, roster, placeOf, electors!, addresses!, flags!));
  }
  return states;
}

function stateOf(
  day: number,
  roster: Roster,
  placeOf: (id: number) => number,
  electors: Int32Array,
  addresses: Int32Array,
  flags: Int32Array,
): RegisterState {
  const state = {
    day,
    addresses: new Int32Array(roster.electorIds.length).fill(-1),
    flags: new Uint8Array(roster.electorIds.length),
  };
  electors.forEach((id, row) => {
    const place = placeOf(id);
    if (place < 0) return;
    state.addresses[place] = addresses[row]!;
    state.flags[place] = flags[row]!;
  });
  return state;
}
