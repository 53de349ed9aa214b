import type { PoolClient } from "pg";

/**
 * Writes what an import will say, in the transaction that publishes it: a run that is killed before its last word finds
 * here that it has published, and what.
 */
export async function keepResult(
  client: PoolClient,
  runId: number,
  result: Record<string, unknown>,
): Promise<void> {
  await client.query("update run set result = $2 where id = $1", [runId, JSON.stringify(result)]);
}
