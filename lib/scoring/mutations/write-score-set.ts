import type { PoolClient } from "pg";
import { copyIn } from "@/lib/platform/db/copy";
import type { ScoringRows } from "@/lib/profiles/turnout/data/read-scoring-rows";
import { FEATURE_BYTES, FIRST_OUTCOME, SCORE_CODE_BYTES } from "@/lib/profiles/turnout/rules/feature-codes";
import type { TurnoutScores } from "@/lib/profiles/turnout/rules/score-turnout";
import { type AreaSummary, summariseArea } from "@/lib/scoring/rules/summarise-area";
import { LOCAL_TURNOUT_SLOT } from "@/lib/scoring/schema";
import { SCORE_BINS } from "@/lib/stats/count-scores";

interface NewScoreSet {
  modelVersionId: number;
  runId: number;
  electors: ScoringRows;
  scores: TurnoutScores;
}

const ROWS_A_CHUNK = 5_000;

/** Writes a score set whole, within the caller's transaction: partition, rows, figures of every area. */
export async function writeScoreSet(
  client: PoolClient,
  set: NewScoreSet,
): Promise<{ id: number; electors: number }> {
  const eligible = set.scores.scores.reduce((n, score) => n + Number(score >= 0), 0);
  const { rows } = await client.query<{ id: number }>(
    `insert into score_set (model_version_id, status, targets, register_as_of, elector_count, run_id)
     values ($1, 'ready', $2, (select max(published_on) from register_version), $3, $4) returning id`,
    [
      set.modelVersionId,
      JSON.stringify([{ slot: LOCAL_TURNOUT_SLOT, key: "turnout.local" }]),
      eligible,
      set.runId,
    ],
  );
  const id = rows[0]!.id;
  await client.query("select open_score_partition($1)", [id]);
  await copyIn(
    client,
    `copy elector_score_${id} (score_set_id, district_id, elector_id, scores, codes) from stdin`,
    scoreLines(id, set),
  );
  await client.query("select attach_score_partition($1)", [id]);
  await writeAreaFigures(client, id, set);
  return { id, electors: eligible };
}

function* scoreLines(setId: number, { electors, scores }: NewScoreSet): Generator<string> {
  const { electorIds, districtIds } = electors.rows;
  const codes = Buffer.from(scores.codes.buffer, scores.codes.byteOffset, scores.codes.byteLength);
  let lines: string[] = [];
  for (let row = 0; row < electorIds.length; row++) {
    if (scores.scores[row]! < 0) continue;
    const packed = codes.toString("hex", row * SCORE_CODE_BYTES, (row + 1) * SCORE_CODE_BYTES);
    lines.push(
      `${setId}\t${districtIds[row]}\t${electorIds[row]}\t{${scores.scores[row]}}\t\\\\x${packed}\n`,
    );
    if (lines.length === ROWS_A_CHUNK) {
      yield lines.join("");
      lines = [];
    }
  }
  yield lines.join("");
}

/** Wards, constituencies, authorities and the whole set. */
async function writeAreaFigures(client: PoolClient, setId: number, set: NewScoreSet): Promise<void> {
  const { electors, scores } = set;
  const wardIds = electors.rows.wards.map((ward) => electors.history.wardIds[ward] ?? -1);
  const groupings = [wardIds, electors.constituencyIds, electors.authorityIds];
  for (const areaIds of groupings) {
    for (const [areaId, summary] of summaries(scores, areaIds)) {
      await insertFigures(client, setId, areaId, summary, scores.baselines.get(areaId) ?? null);
    }
  }
  const whole = summaries(scores, new Int32Array(wardIds.length)).get(0);
  if (whole) await insertFigures(client, setId, null, whole, null);
}

function summaries({ scores, codes }: TurnoutScores, areaIds: Int32Array): Map<number, AreaSummary> {
  const counts = new Map<number, { all: Uint32Array; withEvidence: Uint32Array }>();
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row]!;
    if (score < 0) continue;
    let area = counts.get(areaIds[row]!);
    if (!area) {
      area = { all: new Uint32Array(SCORE_BINS), withEvidence: new Uint32Array(SCORE_BINS) };
      counts.set(areaIds[row]!, area);
    }
    area.all[score]! += 1;
    if (hasEvidence(codes, row)) area.withEvidence[score]! += 1;
  }
  return new Map([...counts].map(([id, { all, withEvidence }]) => [id, summariseArea(all, withEvidence)]));
}

function hasEvidence(codes: Uint8Array, row: number): boolean {
  const start = row * SCORE_CODE_BYTES;
  for (let at = start + FIRST_OUTCOME; at < start + FEATURE_BYTES; at++) if (codes[at] !== 0) return true;
  return false;
}

async function insertFigures(
  client: PoolClient,
  setId: number,
  areaId: number | null,
  summary: AreaSummary,
  baseline: unknown,
) {
  const { electors, scoreSum, histogram, deciles, tenth, ninetieth, withEvidence } = summary;
  await client.query(
    `insert into area_score (score_set_id, slot, area_id, electors, score_sum, histogram, deciles, tenth, ninetieth, with_evidence, baseline)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      setId,
      LOCAL_TURNOUT_SLOT,
      areaId,
      electors,
      scoreSum,
      histogram,
      JSON.stringify(deciles),
      tenth,
      ninetieth,
      withEvidence,
      baseline && JSON.stringify(baseline),
    ],
  );
}
