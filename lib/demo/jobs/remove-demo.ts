import type { PoolClient } from "pg";
import { bulkPool } from "@/lib/platform/db/clients";
import { AppError } from "@/lib/platform/errors";
import { removeStored } from "@/lib/platform/storage";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

/** Everything that a demo fills, what refers to something before what it refers to. */
export const EMPTIED_TABLES = [
  "elector_merge_row",
  "elector_merge",
  "linkage_pair",
  "linkage",
  "area_forecast",
  "sealed_forecast",
  "area_score",
  "turnout_count",
  "publication",
  "score_set",
  "model_version",
  "breach",
  "export_mark",
  "data_export",
  "suppression",
  "rights_action",
  "deletion_certificate",
  "elector_feature",
  "feature_stamp",
  "answer",
  "contact",
  "consent",
  "foreign_person",
  "unmatched_contact",
  "area_estimate",
  "estimate_target",
  "estimate_set",
  "anonymous_response",
  "survey_response",
  "survey_question",
  "survey",
  "question_option",
  "question",
  "custom_model",
  "master_question",
  "attitude_scale",
  "demographic_elector",
  "demographic_postcode",
  "demographic_area",
  "demographic_attribute",
  "census_count",
  "census_variable",
  "demographic_set",
  "party_member",
  "absent_vote",
  "keyed_mark",
  "keying_session",
  "candidacy",
  "contest_result",
  "vote_record",
  "marked_register_district",
  "marked_register",
  "elector_before",
  "register_entry",
  "elector",
  "address",
  "register_version",
  "saved_layout",
  "rejected_row",
  "source_file",
  "grant_area",
  "access_grant",
  "contest",
  "election",
  "area_district",
  "area_boundary",
  "postcode_area",
  "polling_district",
  "area_parent",
  "area",
  "app_session",
  "undertaking",
  "second_factor",
  "recovery_code",
  "one_time_link",
  "approval",
  "access_alert",
  "user_account",
  "sign_in_attempt",
  "request_count",
  "party",
] as const;

/** What stays: the record of this very run, the workers, the codes of canvassing and the audit trail. Partitions of elector_score are dropped. */
export const KEPT_TABLES = [
  "run",
  "worker_heartbeat",
  "elector_score",
  "response_code",
  "audit_event",
  "audit_chain",
] as const;

/**
 * Removes the demo and all that came of it in one transaction: afterwards the first screen sets up a party. Files go
 * after the commit, so that none is missing where it fails. Refused where the party is real, or other work is under way.
 */
export async function removeDemo({ runId, report }: RunContext): Promise<RunOutcome> {
  await report({ stage: "removing" });
  const client = await bulkPool().connect();
  try {
    await client.query("begin");
    await refuseUnlessDemo(client, runId);
    const { rows: files } = await client.query<{ storage_key: string }>(
      "select storage_key from source_file",
    );
    await dropBulkTables(client);
    await client.query("update run set file_id = null where id = $1", [runId]);
    await client.query("delete from rejected_row");
    await client.query("update register_version set run_id = null");
    await client.query("update marked_register set run_id = null");
    await client.query("delete from run where id <> $1", [runId]);
    for (const table of EMPTIED_TABLES) await client.query(`delete from ${table}`);
    await client.query("select drop_register_parts()");
    await client.query("commit");
    for (const file of files) await removeStored(file.storage_key);
    return { status: "done", result: { files: files.length } };
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}

async function refuseUnlessDemo(client: PoolClient, runId: number): Promise<void> {
  // The lock keeps a setup, and a second removal, waiting until this one is through.
  const { rows } = await client.query<{ demo: boolean }>("select demo from party for update");
  if (!rows[0]?.demo) {
    throw new AppError("CONFLICT", "This is not the demo. Nothing was removed.");
  }
  const others = await client.query(
    "select from run where id <> $1 and status in ('queued', 'running') limit 1",
    [runId],
  );
  if (others.rowCount) {
    throw new AppError(
      "CONFLICT",
      "Other runs are under way. Nothing was removed; wait for them or cancel them, then try again.",
    );
  }
}

async function dropBulkTables(client: PoolClient): Promise<void> {
  await client.query("select drop_score_partition(id) from score_set");
  const { rows } = await client.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'staging'",
  );
  for (const { name } of rows) await client.query(`drop table ${name}`);
}
