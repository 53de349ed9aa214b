import type { PoolClient } from "pg";
import { copyIn } from "@/lib/platform/db/copy";
import { readEvidence } from "@/lib/profiles/evidence/data/read-evidence";
import { FEATURES } from "@/lib/profiles/evidence/features.table";
import { replayEvidence } from "@/lib/profiles/evidence/rules/replay-evidence";
import type { FeatureColumns } from "@/lib/profiles/evidence/types";

const LAYOUT = "evidence-1";
const LINES_A_CHUNK = 10_000;

/**
 * Renews the evidence bytes of the packed features where answers, registers or marks have landed since, or a day has
 * passed. Call it within a transaction, after `refreshFeatures`.
 *
 * @param renewed the packed features were made anew just now
 * @param now minutes since 1970, local time
 */
export async function refreshEvidence(client: PoolClient, renewed: boolean, now: number): Promise<void> {
  const { rows } = await client.query<{ stamp: string; fresh: boolean }>(
    `with now as (
       select concat_ws('/', '${LAYOUT}', ${Math.floor(now / 1440)},
         (select concat(count(*), '@', max(created_at)) from register_version), (select sum(matched_count) from marked_register),
         (select concat(count(*), '-', max(id)) from contact), (select concat(count(*), '-', max(id)) from answer),
         (select concat(count(*), '-', max(id)) from survey_response)) as stamp
     )
     select stamp, exists (select from feature_stamp f where f.stamp = now.stamp) as fresh from now`,
  );
  const { stamp, fresh } = rows[0]!;
  if (fresh && !renewed) return;
  const evidence = await readEvidence(client);
  const { present } = replayEvidence(evidence, now);
  await client.query(
    "create temp table evidence_now (elector_id integer primary key, codes bytea not null) on commit drop",
  );
  await copyIn(
    client,
    "copy evidence_now (elector_id, codes) from stdin",
    lines(evidence.roster.electorIds, present),
  );
  await client.query(
    "update elector_feature f set evidence = n.codes from evidence_now n where n.elector_id = f.elector_id",
  );
  await client.query("drop table evidence_now");
  await client.query(`delete from feature_stamp where stamp like 'evidence-%'`);
  await client.query("insert into feature_stamp (stamp) values ($1)", [stamp]);
}

function* lines(electorIds: Int32Array, features: FeatureColumns): Generator<string> {
  const codes = Buffer.alloc(FEATURES.length);
  let chunk: string[] = [];
  for (let row = 0; row < electorIds.length; row++) {
    for (let at = 0; at < FEATURES.length; at++) codes[at] = features[at]![row]!;
    chunk.push(`${electorIds[row]}\t\\\\x${codes.toString("hex")}\n`);
    if (chunk.length === LINES_A_CHUNK) {
      yield chunk.join("");
      chunk = [];
    }
  }
  yield chunk.join("");
}
