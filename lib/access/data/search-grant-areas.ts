import type { AreaChoice } from "@/lib/access/types";
import type { Scope, ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";

const MOST_SHOWN = 12;

/** Areas by the start of a word of their name, or by code, that the giver may give: whole wards of their own, to all but headquarters. */
export function searchGrantAreas(tx: ScopedTransaction, giver: Scope, text: string): Promise<AreaChoice[]> {
  const start = text.toLowerCase().replace(/[\\%_]/g, "\\$&");
  return tx.db.$queryRaw<AreaChoice[]>`
    ${SELECT} and (lower(a.name) like ${`${start}%`} or lower(a.name) like ${`% ${start}%`} or lower(a.code) = ${start})
      and ${givable(giver)}
    order by a.name, a.code limit ${MOST_SHOWN}`;
}

/** The areas of these codes, as they are now. */
export function findGrantAreas(tx: ScopedTransaction, codes: readonly string[]): Promise<AreaChoice[]> {
  return tx.db.$queryRaw<AreaChoice[]>`${SELECT} and a.code = any (${[...codes]}::text[])`;
}

const SELECT = Prisma.sql`
  select a.id, a.code, a.name, a.kind, (
      select string_agg(p.name, ', ' order by p.name) from area_parent ap join area p on p.id = ap.parent_id
      where ap.child_id = a.id and p.kind in ('authority', 'region')) as within
  from area a where a.valid_to is null`;

function givable(giver: Scope): Prisma.Sql {
  if (giver.kind === "headquarters") return Prisma.sql`true`;
  return Prisma.sql`a.kind = 'ward' and (
    select bool_and(d.id = any (${[...giver.districtIds]}::int[])) from polling_district d where d.ward_id = a.id)`;
}
