import { type Segment, segmentsOf } from "@/lib/electors/data/electors-order";
import { readElectorRows } from "@/lib/electors/data/read-elector-rows";
import { all, type ElectorSelection } from "@/lib/electors/data/where-electors";
import type { ElectorOrder } from "@/lib/electors/schema/electors-query";
import type { Cursor, ElectorPage, ListSegment } from "@/lib/electors/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";

interface Place {
  segment: ListSegment;
  id: number;
  keys: (string | number)[];
}

/**
 * One page of the selection. The ids of the page are found first, by the index of the order; names, addresses and
 * past votes are joined to those alone.
 */
export async function listElectors(
  tx: ScopedTransaction,
  selection: ElectorSelection,
  order: ElectorOrder,
  cursor: Cursor | null,
  limit: number,
): Promise<ElectorPage> {
  const backwards = cursor?.way === "before";
  const found = await findPlaces(tx, selection, order, cursor, limit + 1);
  const more = found.length > limit;
  const places = found.slice(0, limit);
  if (backwards) places.reverse();
  const [first, last] = [places[0], places.at(-1)];
  return {
    rows: await readElectorRows(
      tx,
      places.map((place) => place.id),
      selection.frame,
      selection.today,
    ),
    previous: first && (backwards ? more : cursor !== null) ? { way: "before", ...first } : null,
    next: last && (backwards || more) ? { way: "after", ...last } : null,
  };
}

async function findPlaces(
  tx: ScopedTransaction,
  selection: ElectorSelection,
  { sort, order }: ElectorOrder,
  cursor: Cursor | null,
  limit: number,
): Promise<Place[]> {
  const backwards = cursor?.way === "before";
  const segments = segmentsOf(tx, selection, sort);
  const names: ListSegment[] = backwards ? ["rest", "main"] : ["main", "rest"];
  const start = cursor ? names.indexOf(cursor.segment) : 0;
  const natural = order === (sort === "score" ? "down" : "up");
  const places: Place[] = [];
  for (const name of names.slice(start)) {
    const segment = segments[name];
    if (!segment || places.length >= limit) continue;
    const forward = (name === "rest" || natural) !== backwards;
    const from = cursor?.segment === name ? cursor : null;
    places.push(...(await readPlaces(tx, segment, name, from, forward, limit - places.length)));
  }
  return places;
}

async function readPlaces(
  tx: ScopedTransaction,
  segment: Segment,
  name: ListSegment,
  cursor: Cursor | null,
  forward: boolean,
  limit: number,
): Promise<Place[]> {
  const where = cursor ? [...segment.where, segment.beyond(cursor, forward)] : segment.where;
  const keys = segment.keys.map((key) => Prisma.sql`(${key})::text`);
  const rows = await tx.db.$queryRaw<{ id: number; keys: string[] }[]>`
    select ${segment.id} as id, array[${keys.length > 0 ? Prisma.join(keys) : Prisma.empty}]::text[] as keys
    from ${segment.from} where ${all(where)}
    order by ${segment.orderBy(forward)} limit ${limit}`;
  return rows.map((row) => ({ segment: name, ...row }));
}
