import {
  all,
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
  const electors = whereElector(tx, selection);
  if (asksForScore(filters) && !frame) return 0;
  const [row] = await tx.db.$queryRaw<{ count: number }[]>(
    frame && asksForScore(filters)
      ? Prisma.sql`select count(*)::int as count from elector e join elector_score s on s.elector_id = e.id
          where ${all([...electors, ...scoreRows(tx, selection, frame), ...whereScore(selection, frame)])}`
      : Prisma.sql`select count(*)::int as count from elector e where ${all(electors)}`,
  );
  return row?.count ?? 0;
}
