import type { ElectorFilters } from "@/lib/electors/schema/electors-query";
import type { ScoreFrame } from "@/lib/electors/types";
import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";

/** What a list, its count and its pages have in common. */
export interface ElectorSelection {
  districtIds: readonly number[];
  frame: ScoreFrame | null;
  filters: ElectorFilters;
  /** The scores that the decile asked for reaches from and to, in the area being viewed. */
  decileRange: { low: number; high: number } | null;
  today: Date;
}

const VOTED = Prisma.sql`(2, 3, 4)`;
const MISSED = Prisma.sql`(1, 5)`;

/** The score of `s` in a slot; the number stands in the text, so that the index on the expression is used. */
export function scoreColumn(frame: ScoreFrame): Prisma.Sql {
  return Prisma.raw(`s.scores[${Math.trunc(frame.slot)}]`);
}

/** Conditions on the elector `e`. */
export function whereElector(
  tx: ScopedTransaction,
  { districtIds, filters }: ElectorSelection,
): Prisma.Sql[] {
  const { postal, voted, missed, never, name, place } = filters;
  const conditions = [
    Prisma.sql`e.on_register`,
    Prisma.sql`e.district_id = any (${[...districtIds]}::int[])`,
    districtFence(tx.scope, "e.district_id"),
  ];
  if (postal === "yes") conditions.push(Prisma.sql`position('A' in e.markers) > 0`);
  if (postal === "no") conditions.push(Prisma.sql`position('A' in e.markers) = 0`);
  if (voted) conditions.push(hasRecord(tx, VOTED, voted));
  if (missed) conditions.push(hasRecord(tx, MISSED, missed));
  if (never)
    conditions.push(Prisma.sql`not exists (
      select from vote_record v where v.elector_id = e.id and v.outcome in ${VOTED} and ${districtFence(tx.scope, "v.district_id")})`);
  if (name)
    conditions.push(
      Prisma.sql`lower(e.forename || ' ' || e.surname) like ${`%${escapeLike(name.toLowerCase())}%`}`,
    );
  if (place)
    conditions.push(Prisma.sql`exists (
      select from address p where p.id = e.address_id and ${districtFence(tx.scope, "p.district_id")}
        and (lower(array_to_string(p.lines, ' ')) like ${`%${escapeLike(place.toLowerCase())}%`}
          or replace(p.postcode, ' ', '') like ${`${escapeLike(place.toUpperCase().replaceAll(" ", ""))}%`}))`);
  return conditions;
}

/** Conditions on the score `s`; none where no score is asked for. */
export function whereScore({ filters, decileRange }: ElectorSelection, frame: ScoreFrame): Prisma.Sql[] {
  const score = scoreColumn(frame);
  const conditions: Prisma.Sql[] = [];
  if (filters.above !== undefined) conditions.push(Prisma.sql`${score} > ${filters.above}`);
  if (filters.below !== undefined) conditions.push(Prisma.sql`${score} < ${filters.below}`);
  if (filters.decile !== undefined)
    conditions.push(
      decileRange
        ? Prisma.sql`${score} between ${decileRange.low} and ${decileRange.high}`
        : Prisma.sql`false`,
    );
  return conditions;
}

/** The rows of the score set in these districts. */
export function scoreRows(
  tx: ScopedTransaction,
  { districtIds }: ElectorSelection,
  frame: ScoreFrame,
): Prisma.Sql[] {
  return [
    Prisma.sql`s.score_set_id = ${frame.scoreSetId}`,
    Prisma.sql`s.district_id = any (${[...districtIds]}::int[])`,
    districtFence(tx.scope, "s.district_id"),
    Prisma.sql`${scoreColumn(frame)} is not null`,
  ];
}

export function asksForScore({ above, below, decile }: ElectorFilters): boolean {
  return above !== undefined || below !== undefined || decile !== undefined;
}

/** Whether anything but the score is asked for. */
export function asksForMore({ postal, voted, missed, never, name, place }: ElectorFilters): boolean {
  return [postal, voted, missed, never, name, place].some((filter) => filter !== undefined);
}

export const all = (conditions: Prisma.Sql[]) => Prisma.join(conditions, " and ");

function hasRecord(tx: ScopedTransaction, outcomes: Prisma.Sql, pollDate: string): Prisma.Sql {
  return Prisma.sql`exists (
    select from vote_record v
    where v.elector_id = e.id and v.outcome in ${outcomes} and ${districtFence(tx.scope, "v.district_id")}
      and v.contest_id in (
        select c.id from contest c join election l on l.id = c.election_id where l.poll_date = ${pollDate}::date))`;
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
