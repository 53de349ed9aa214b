import type { PoolClient } from "pg";
import { rejectStaged } from "@/lib/imports/mutations/reject-staged";
import { dropStaging, inTransaction, type StagingPlan, stageFile } from "@/lib/imports/mutations/stage-file";
import type { RejectReason } from "@/lib/imports/reject-reasons.table";
import { describeFault } from "@/lib/imports/rules/describe-fault";
import { stagingTable } from "@/lib/imports/rules/name-staging-table";
import type { RowFault } from "@/lib/imports/types";
import { bulkPool } from "@/lib/platform/db/clients";
import { badInput } from "@/lib/platform/errors";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

/** What a file changed, counted in its rows. */
export interface Changes {
  added: number;
  amended: number;
  deleted: number;
  unchanged: number;
}

export interface StagedImport {
  layout: string;
  plan: StagingPlan;
  /** False stops at the preview and waits for a go-ahead. */
  confirmed: boolean;
  /** What only the whole table shows, by line; may fill in columns of the staging table. */
  findFaults: (staged: string) => Promise<ReadonlyMap<number, RowFault>>;
  /** In one transaction: readers see all of it or nothing. */
  publish: (client: PoolClient, staged: string) => Promise<Changes>;
}

/** Stages a file, checks it as a whole, and publishes it. The staging table goes, however it ends. */
export async function importStaged(context: RunContext, given: StagedImport): Promise<RunOutcome> {
  try {
    const outcome = await stageAndPublish(context, given);
    if (outcome.status !== "waiting") await dropStaging(context.runId);
    return outcome;
  } catch (error) {
    await dropStaging(context.runId);
    throw error;
  }
}

/** Faults that refuse the whole file: to pass over the row would keep the rest of its column. */
const REFUSING: readonly RejectReason[] = ["personal-data", "forbidden-content"];

function refusing(encode: StagingPlan["encode"]): StagingPlan["encode"] {
  return (row) => {
    const encoded = encode(row);
    if (encoded === null || typeof encoded === "string" || !REFUSING.includes(encoded.reason)) return encoded;
    throw badInput(`Line ${row.line}, column "${encoded.column}": ${describeFault(encoded)}`);
  };
}

async function stageAndPublish(context: RunContext, given: StagedImport): Promise<RunOutcome> {
  const { runId } = context;
  const { plan, layout, confirmed } = given;
  const staged = stagingTable(runId);
  const { ignored } = await stageFile(context, { ...plan, encode: refusing(plan.encode) });
  await context.report({ stage: "checking" });
  await bulkPool().query(`analyze ${staged}`);
  await rejectStaged(runId, plan, await given.findFaults(staged));
  const { rows } = await bulkPool().query<{ accepted: number; rejected: number }>(
    `select (select count(*)::int from ${staged}) as accepted, count(*)::int as rejected
     from rejected_row where run_id = $1`,
    [runId],
  );
  const { accepted, rejected } = rows[0]!;
  if (!accepted && !rejected) throw badInput("The file has a header and no rows. Nothing was changed.");
  if (!accepted) throw badInput(`No row of the file can be taken. See the rejected rows for the reasons.`);
  const counts = {
    layout,
    encoding: plan.table.format.encoding,
    rows: accepted + rejected + ignored,
    accepted,
    rejected,
  };
  if (!confirmed) return { status: "waiting", result: { ...counts, preview: true } };
  await context.report({ stage: "publishing", rowsAccepted: accepted, rowsRejected: rejected });
  context.signal.throwIfAborted();
  const changes = await inTransaction((client) => given.publish(client, staged));
  const unchanged = changes.unchanged + ignored;
  return { status: rejected ? "partial" : "done", result: { ...counts, ...changes, unchanged } };
}
