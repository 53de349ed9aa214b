import type { PoolClient } from "pg";
import { inTransaction } from "@/lib/imports/mutations/stage-file";
import { systemClock } from "@/lib/platform/clock";
import { removeStored } from "@/lib/platform/storage";
import { RETENTION, type RetentionRule } from "@/lib/protection/retention.table";
import { retentionParamsSchema } from "@/lib/protection/schema";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

/** Deletes what is older than its rule allows. A dry run counts and deletes nothing. */
export async function keepRetention({ runId, params, report }: RunContext): Promise<RunOutcome> {
  const { dryRun } = retentionParamsSchema.parse(params);
  await report({ stage: "removing" });
  const counts = await applyRetention(systemClock(), dryRun, runId);
  return { status: "done", result: { dryRun, ...counts } };
}

class DryRun extends Error {}

/**
 * One transaction for all classes. A dry run does the same work and rolls it back: what it counts is what would go.
 *
 * @returns rows by data class
 */
export async function applyRetention(
  now: Date,
  dryRun: boolean,
  runId: number | null = null,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  let files: string[] = [];
  try {
    await inTransaction(async (client) => {
      for (const rule of RETENTION) counts[rule.dataClass] = await deleteOver(client, rule, now);
      files = await markFilesOver(client, now);
      counts.files = files.length;
      if (dryRun) throw new DryRun();
      await client.query(
        "insert into deletion_certificate (ground, run_id, counts) values ('retention', $1, $2)",
        [runId, counts],
      );
    });
  } catch (error) {
    if (error instanceof DryRun) return counts;
    throw error;
  }
  for (const file of files) await removeStored(file);
  return counts;
}

async function deleteOver(
  client: PoolClient,
  { table, over, years }: RetentionRule,
  now: Date,
): Promise<number> {
  const { rowCount } = await client.query(`delete from ${table} where ${over}`, [yearsBefore(now, years)]);
  return rowCount ?? 0;
}

/** Files go on the day that was set when they came; their line in the register of sources stays. */
async function markFilesOver(client: PoolClient, now: Date): Promise<string[]> {
  const { rows } = await client.query<{ key: string }>(
    `update source_file f set destroyed_at = $1 where destroyed_at is null and destroy_by < $1
     returning storage_key as key`,
    [now],
  );
  return rows.map(({ key }) => key);
}

function yearsBefore(now: Date, years: number): string {
  const day = new Date(now);
  day.setUTCFullYear(day.getUTCFullYear() - years);
  return day.toISOString().slice(0, 10);
}
