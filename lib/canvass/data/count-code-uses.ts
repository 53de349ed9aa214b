import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** How often each code stands in contacts and answers, by its id. */
export async function countCodeUses(tx: ScopedTransaction): Promise<Map<number, number>> {
  const rows = await tx.db.$queryRaw<{ id: number; uses: number }[]>`
    select id, sum(uses)::int as uses from (
      select outcome_id as id, count(*) as uses from contact group by outcome_id
      union all select code_id, count(*) from answer where code_id is not null group by code_id
    ) counts group by id`;
  return new Map(rows.map(({ id, uses }) => [id, uses]));
}
