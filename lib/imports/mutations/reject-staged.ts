import type { PoolClient } from "pg";
import { readRows } from "@/lib/imports/data/read-rows";
import { rejectLines } from "@/lib/imports/mutations/reject-lines";
import { inTransaction, type StagingPlan } from "@/lib/imports/mutations/stage-file";
import { stagingTable } from "@/lib/imports/rules/name-staging-table";
import type { RejectedLine, RowFault } from "@/lib/imports/types";
import { failpoint } from "@/lib/platform/failpoint";

/**
 * Moves rows that only the whole table shows to be wrong (a number twice, say) from staging to the rejected rows. Their
 * text is read from the file again, for staging keeps none. Once per line: a run that goes on finds them gone.
 *
 * @param before what the staged rows need before these lines go
 */
export async function rejectStaged(
  runId: number,
  plan: StagingPlan,
  faults: ReadonlyMap<number, RowFault>,
  before?: (client: PoolClient, lines: number[]) => Promise<void>,
): Promise<void> {
  if (!faults.size) return;
  const rejected: RejectedLine[] = [];
  for await (const rows of readRows(plan.table)) {
    for (const { row } of rows) {
      const fault = faults.get(row.line);
      if (fault) rejected.push({ ...fault, line: row.line, raw: row.raw });
    }
    if (rejected.length === faults.size) break;
  }
  await inTransaction(async (client) => {
    const lines = [...faults.keys()];
    await before?.(client, lines);
    await client.query(`delete from ${stagingTable(runId)} where line = any ($1::int[])`, [lines]);
    await rejectLines(client, runId, rejected);
    await client.query(
      `update run set cursor = jsonb_set(jsonb_set(cursor, '{staged}', to_jsonb((cursor->>'staged')::int - $2)),
         '{rejected}', to_jsonb((cursor->>'rejected')::int + $2)) where id = $1`,
      [runId, lines.length],
    );
  });
  failpoint("rows-rejected");
}
