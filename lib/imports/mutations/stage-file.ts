import type { PoolClient } from "pg";
import { readRows } from "@/lib/imports/data/read-rows";
import { rejectLines } from "@/lib/imports/mutations/reject-lines";
import { stagingTable } from "@/lib/imports/rules/name-staging-table";
import { type StagingCursor, stagingCursorSchema } from "@/lib/imports/schema";
import type { FileRow, RejectedLine, RowFault, RowRead, SourceTable } from "@/lib/imports/types";
import { bulkPool } from "@/lib/platform/db/clients";
import { copyIn } from "@/lib/platform/db/copy";
import { failpoint } from "@/lib/platform/failpoint";
import type { RunContext } from "@/lib/runs/types";

export interface StagingPlan {
  table: SourceTable;
  sizeBytes: number;
  /** Columns of the staging table as in CREATE TABLE. */
  columns: string;
  /** One line of COPY's text format without line end, why the row is not taken, or null for one that says nothing. */
  encode: (row: FileRow) => string | RowFault | null;
}

const BATCH_ROWS = 5_000;
const START: StagingCursor = { byte: 0, line: 0, staged: 0, rejected: 0, ignored: 0, complete: false };

/**
 * Copies a file into a staging table of the run's own, batch by batch. Rows, rejected rows and the cursor of a batch
 * commit together, so a killed import goes on where it stopped.
 */
export async function stageFile(context: RunContext, plan: StagingPlan): Promise<StagingCursor> {
  let cursor = await openStaging(context, plan);
  failpoint("staging-opened");
  if (cursor.complete) return cursor;
  let writing: Promise<void> = Promise.resolve();
  const from = { byte: cursor.byte, line: cursor.line };
  try {
    let batch = emptyBatch(cursor);
    const write = async () => {
      // The batch before is written while this one was read: two processors, two halves of the work.
      await writing;
      await context.report(progress(cursor, plan));
      context.signal.throwIfAborted();
      cursor = batch.cursor;
      writing = writeBatch(context.runId, batch);
      writing.catch(() => undefined);
      batch = emptyBatch(cursor);
    };
    for await (const rows of readRows(plan.table, from)) {
      encodeRows(rows, plan, batch);
      if (batch.rows >= BATCH_ROWS) await write();
    }
    if (batch.rows) await write();
  } finally {
    await writing;
  }
  cursor = { ...cursor, complete: true };
  await inTransaction((client) => saveCursor(client, context.runId, cursor));
  failpoint("all-staged");
  await context.report(progress(cursor, plan));
  return cursor;
}

export async function dropStaging(runId: number): Promise<void> {
  await bulkPool().query(`drop table if exists ${stagingTable(runId)}`);
}

/** A run that ended while it waited, or was killed as it failed, leaves its table behind; no register is held longer. */
async function dropLeftStaging(): Promise<void> {
  const { rows } = await bulkPool().query<{ id: number }>(
    `select substr(t.tablename, 5)::int as id from pg_tables t left join run r on t.tablename = 'run_' || r.id
     where t.schemaname = 'staging' and (r.id is null or r.status in ('done', 'partial', 'failed', 'cancelled'))`,
  );
  for (const { id } of rows) await dropStaging(id);
}

interface Batch {
  rows: number;
  /** Lines of COPY's text format, those of each piece read in one text. */
  texts: string[];
  rejected: RejectedLine[];
  cursor: StagingCursor;
}

/** Unlogged for speed. A crash of the database empties it; then its count is not the cursor's and staging starts over. */
async function openStaging(context: RunContext, plan: StagingPlan): Promise<StagingCursor> {
  const { runId } = context;
  const table = stagingTable(runId);
  const saved = stagingCursorSchema.safeParse(context.cursor);
  const pool = bulkPool();
  await dropLeftStaging();
  if (saved.success && (await rowCount(table)) === saved.data.staged) return saved.data;
  await pool.query(`drop table if exists ${table}`);
  await pool.query("delete from rejected_row where run_id = $1", [runId]);
  await pool.query(`create unlogged table ${table} (${plan.columns})`);
  await pool.query("update run set cursor = $2 where id = $1", [runId, JSON.stringify(START)]);
  return START;
}

async function rowCount(table: string): Promise<number> {
  const known = await bulkPool().query("select to_regclass($1) is not null as known", [table]);
  if (!known.rows[0]?.known) return -1;
  const { rows } = await bulkPool().query(`select count(*)::int as count from ${table}`);
  return rows[0].count;
}

const emptyBatch = (cursor: StagingCursor): Batch => ({ rows: 0, texts: [], rejected: [], cursor });

function encodeRows(rows: RowRead[], plan: StagingPlan, batch: Batch): void {
  const lines: string[] = [];
  const rejected: RejectedLine[] = [];
  for (const read of rows) {
    const encoded = read.ok ? plan.encode(read.row) : read.fault;
    if (typeof encoded === "string") lines.push(encoded);
    else if (encoded) rejected.push({ ...encoded, line: read.row.line, raw: read.row.raw });
  }
  // Joined at once: a line that is not yet joined keeps the cells that it was put together from.
  if (lines.length) batch.texts.push(`${lines.join("\n")}\n`);
  batch.rejected.push(...rejected);
  batch.rows += rows.length;
  const { byte, line, staged, rejected: refused, ignored } = batch.cursor;
  const last = rows.at(-1)?.row;
  batch.cursor = {
    byte: last?.byteEnd ?? byte,
    line: last?.lineEnd ?? line,
    staged: staged + lines.length,
    rejected: refused + rejected.length,
    ignored: ignored + rows.length - lines.length - rejected.length,
    complete: false,
  };
}

async function writeBatch(runId: number, batch: Batch): Promise<void> {
  await inTransaction(async (client) => {
    // What a crash takes from the log it takes from the unlogged table too: waiting for the disk would gain nothing.
    await client.query("set local synchronous_commit = off");
    await copyIn(client, `copy ${stagingTable(runId)} from stdin`, batch.texts);
    await rejectLines(client, runId, batch.rejected);
    await saveCursor(client, runId, batch.cursor);
  });
  failpoint("batch-written");
}

async function saveCursor(client: PoolClient, runId: number, cursor: StagingCursor): Promise<void> {
  await client.query("update run set cursor = $2 where id = $1", [runId, JSON.stringify(cursor)]);
}

/** One transaction on a plain connection of headquarters' role, rolled back where the work throws. */
export async function inTransaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await bulkPool().connect();
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

function progress(cursor: StagingCursor, plan: StagingPlan) {
  return {
    stage: "reading",
    unitsDone: Math.min(cursor.byte, plan.sizeBytes),
    unitsTotal: plan.sizeBytes,
    rowsAccepted: cursor.staged,
    rowsRejected: cursor.rejected,
  };
}
