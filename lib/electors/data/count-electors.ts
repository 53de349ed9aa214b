import {
  all,
  asksForMore,
  asksForScore,
  type ElectorSelection,
  scoreRows,
  whereElector,
  whereScore,
} from "@/lib/electors/data/where-electors";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";

/** How many electors the selection holds: what all its pages together list. */
export async function countElectors(tx: ScopedTransaction, selection: ElectorSelection): Promise<number> {
  const { frame, filters } = selection;
  if (asksForScore(filters) && !frame) return 0;
  const [row] = await tx.db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from ${countedRows(tx, selection)}`;
  return row?.count ?? 0;
}

function countedRows(tx: ScopedTransaction, selection: ElectorSelection): Prisma.Sql {
  const { frame, filters } = selection;
  const electors = whereElector(tx, selection);
  if (!frame || !asksForScore(filters)) return Prisma.sql`elector e where ${all(electors)}`;
  const scores = [...scoreRows(tx, selection, frame), ...whereScore(selection, frame)];
  // To ask whether each is on the register still would be a join of the whole area.
  if (frame.current && !asksForMore(filters)) return Prisma.sql`elector_score s where ${all(scores)}`;
  return Prisma.sql`elector e join elector_score s on s.elector_id = e.id where ${all([...electors, ...scores])}`;
}
