import type { PoolClient } from "pg";
import { copyIn } from "@/lib/platform/db/copy";
import type { FeatureColumns } from "@/lib/profiles/evidence/types";
import type { ScoringRows } from "@/lib/profiles/turnout/data/read-scoring-rows";
import { SCORE_CODE_BYTES } from "@/lib/profiles/turnout/rules/feature-codes";
import { encodeScores, type ScoreRows } from "@/lib/scoring/mutations/encode-scores";
import { summariseSet, writeAreaFigures } from "@/lib/scoring/mutations/write-area-figures";
import type { SlotScores } from "@/lib/scoring/types";

interface NewScoreSet {
  /** Of the turnout model, whose electors the set is counted by. */
  modelVersionId: number;
  runId: number;
  electors: ScoringRows;
  /** In the order of the slots, from 1. */
  slots: SlotScores[];
  /** Codes of the turnout model, `SCORE_CODE_BYTES` an elector. */
  codes: Uint8Array;
  /** Null where only turnout is modelled. */
  evidence: FeatureColumns | null;
}

/** Writes a score set whole, within the caller's transaction: partition, rows, figures of every area. */
export async function writeScoreSet(
  client: PoolClient,
  set: NewScoreSet,
): Promise<{ id: number; electors: number }> {
  const eligible = set.slots[0]!.scores.reduce((n, score) => n + Number(score >= 0), 0);
  const { rows } = await client.query<{ id: number }>(
    `insert into score_set (model_version_id, status, targets, register_as_of, elector_count, run_id)
     values ($1, 'ready', $2, (select max(published_on) from register_version), $3, $4) returning id`,
    [set.modelVersionId, JSON.stringify(set.slots.map(({ target }) => target)), eligible, set.runId],
  );
  const id = rows[0]!.id;
  await client.query("select open_score_partition($1)", [id]);
  await copyIn(
    client,
    `copy elector_score_${id} (score_set_id, district_id, elector_id, scores, codes, evidence) from stdin (format binary)`,
    encodeScores(scoreRows(id, set)),
  );
  const wards = set.electors.rows.wards.map((ward) => set.electors.history.wardIds[ward] ?? -1);
  const { constituencyIds, authorityIds } = set.electors;
  // Counted here while the server builds the indexes.
  const attached = client.query("select attach_score_partition($1)", [id]);
  const figures = summariseSet([wards, constituencyIds, authorityIds], set.slots);
  await attached;
  await writeAreaFigures(client, id, figures);
  return { id, electors: eligible };
}

function scoreRows(setId: number, { electors, slots, codes, evidence }: NewScoreSet): ScoreRows {
  const { electorIds, districtIds } = electors.rows;
  const rows = Int32Array.from(electorIds.keys()).filter((row) =>
    slots.some(({ scores }) => scores[row]! >= 0),
  );
  return {
    setId,
    rows,
    districtIds,
    electorIds,
    scores: slots.map(({ scores }) => scores),
    codes,
    codeBytes: SCORE_CODE_BYTES,
    evidence: evidence ?? [],
  };
}
