import type { RejectCount } from "@/lib/imports/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

const EXAMPLES = 3;

/** A run's rejected rows by reason, the commonest first, each with the lines of the first few. */
export function countRejects(tx: ScopedTransaction, runId: number): Promise<RejectCount[]> {
  return tx.db.$queryRaw<RejectCount[]>`
    select reason, count(*)::int as rows, (array_agg(line order by line))[1:${EXAMPLES}] as lines,
      (array_agg("column" order by line))[1] as column,
      (array_agg(message order by line))[1] as example
    from rejected_row where run_id = ${runId} group by reason order by rows desc, reason`;
}
