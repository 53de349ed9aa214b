import {
  asksForMore,
  asksForScore,
  type ElectorSelection,
  scoreColumn,
  scoreRows,
  whereElector,
  whereScore,
} from "@/lib/electors/data/where-electors";
import type { ElectorOrder } from "@/lib/electors/schema/electors-query";
import type { Cursor, ListSegment } from "@/lib/electors/types";
import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";

/** A stretch of a list in one order: those with a score (a name, an address), then the rest by id. */
export interface Segment {
  from: Prisma.Sql;
  id: Prisma.Sql;
  where: Prisma.Sql[];
  /** What the order goes by, before the id. */
  keys: Prisma.Sql[];
  orderBy: (forward: boolean) => Prisma.Sql;
  beyond: (cursor: Cursor, forward: boolean) => Prisma.Sql;
}

const NAME_KEYS = [Prisma.sql`lower(e.surname) collate "C"`, Prisma.sql`lower(e.forename) collate "C"`];
const ADDRESS_KEYS = [Prisma.sql`p.postcode collate "C"`, Prisma.sql`p.lines collate "C"`];
const ASCENDING = Prisma.sql`asc`;
const DESCENDING = Prisma.sql`desc`;

export function segmentsOf(
  tx: ScopedTransaction,
  selection: ElectorSelection,
  sort: ElectorOrder["sort"],
): Record<ListSegment, Segment | null> {
  const electors = joinScore(tx, selection);
  switch (sort) {
    case "score":
      return scoreSegments(tx, selection);
    case "name":
      return {
        main: sortedSegment(electors.from, [...electors.where, Prisma.sql`e.surname <> ''`], NAME_KEYS),
        rest: sortedSegment(electors.from, [...electors.where, Prisma.sql`e.surname = ''`], []),
      };
    case "address":
      return {
        main: sortedSegment(
          Prisma.sql`${electors.from} join address p on p.id = e.address_id and ${districtFence(tx.scope, "p.district_id")}`,
          electors.where,
          ADDRESS_KEYS,
        ),
        rest: sortedSegment(electors.from, [...electors.where, Prisma.sql`e.address_id is null`], []),
      };
  }
}

/** The highest score first, and of a tie the lowest id: the order of the index. */
function scoreSegments(
  tx: ScopedTransaction,
  selection: ElectorSelection,
): Record<ListSegment, Segment | null> {
  const { frame, filters } = selection;
  const electors = whereElector(tx, selection);
  const unscored = frame
    ? Prisma.sql`not exists (select from elector_score s
        where s.elector_id = e.id and ${Prisma.join(scoreRows(tx, selection, frame), " and ")})`
    : Prisma.sql`true`;
  const rest = asksForScore(filters)
    ? null
    : sortedSegment(Prisma.sql`elector e`, [...electors, unscored], []);
  if (!frame) return { main: null, rest };
  const score = scoreColumn(frame);
  const scores = [...scoreRows(tx, selection, frame), ...whereScore(selection, frame)];
  // Of a current set nothing need be asked of the electors: their join would come before the page is cut.
  const alone = frame.current && !asksForMore(filters);
  return {
    main: {
      from: alone
        ? Prisma.sql`elector_score s`
        : Prisma.sql`elector_score s join elector e on e.id = s.elector_id`,
      id: Prisma.sql`s.elector_id`,
      where: alone ? scores : [...scores, ...electors],
      keys: [score],
      orderBy: (forward) =>
        forward ? Prisma.sql`${score} desc, s.elector_id` : Prisma.sql`${score} asc, s.elector_id desc`,
      beyond: ({ keys, id }, forward) =>
        forward
          ? Prisma.sql`${score} <= ${keys[0]}::int and (${score} < ${keys[0]}::int or s.elector_id > ${id})`
          : Prisma.sql`${score} >= ${keys[0]}::int and (${score} > ${keys[0]}::int or s.elector_id < ${id})`,
    },
    rest,
  };
}

function sortedSegment(from: Prisma.Sql, where: Prisma.Sql[], keys: Prisma.Sql[]): Segment {
  const columns = [...keys, Prisma.sql`e.id`];
  return {
    from,
    id: Prisma.sql`e.id`,
    where,
    keys,
    orderBy: (forward) =>
      Prisma.join(columns.map((column) => Prisma.sql`${column} ${forward ? ASCENDING : DESCENDING}`)),
    beyond: ({ keys: values, id }, forward) => {
      const place = [...values.map((value, index) => castKey(value, keys[index])), Prisma.sql`${id}::int`];
      const sign = forward ? Prisma.sql`>` : Prisma.sql`<`;
      return Prisma.sql`(${Prisma.join(columns)}) ${sign} (${Prisma.join(place)})`;
    },
  };
}

function castKey(value: string | number, column: Prisma.Sql | undefined): Prisma.Sql {
  return column === ADDRESS_KEYS[1] ? Prisma.sql`${value}::text[]` : Prisma.sql`${value}`;
}

function joinScore(tx: ScopedTransaction, selection: ElectorSelection) {
  const { frame, filters } = selection;
  const electors = whereElector(tx, selection);
  if (!asksForScore(filters)) return { from: Prisma.sql`elector e`, where: electors };
  if (!frame) return { from: Prisma.sql`elector e`, where: [Prisma.sql`false`] };
  return {
    from: Prisma.sql`elector e join elector_score s on s.elector_id = e.id`,
    where: [...electors, ...scoreRows(tx, selection, frame), ...whereScore(selection, frame)],
  };
}
