import type { PoolClient } from "pg";
import { type AreaSummary, summariseArea } from "@/lib/scoring/rules/summarise-area";
import type { SlotScores } from "@/lib/scoring/types";
import { SCORE_BINS } from "@/lib/stats/count-scores";

interface Figures {
  slot: number;
  areaId: number | null;
  summary: AreaSummary;
  baseline: unknown;
}

/**
 * What pages read of each area and of the whole set, for every slot.
 *
 * @param groupings of each, the area that every row lies in: wards, constituencies, authorities
 */
export async function writeAreaFigures(
  client: PoolClient,
  setId: number,
  groupings: readonly Int32Array[],
  slots: readonly SlotScores[],
): Promise<void> {
  for (const slot of slots) {
    const figures = groupings.flatMap((areaIds) =>
      [...summaries(slot, areaIds)].map(
        ([areaId, summary]): Figures => ({
          slot: slot.target.slot,
          areaId,
          summary,
          baseline: slot.baselines.get(areaId) ?? null,
        }),
      ),
    );
    const whole = summaries(slot, new Int32Array(slot.scores.length)).get(0);
    if (whole) figures.push({ slot: slot.target.slot, areaId: null, summary: whole, baseline: null });
    await insertFigures(client, setId, figures);
  }
}

function summaries({ scores, evident }: SlotScores, areaIds: Int32Array): Map<number, AreaSummary> {
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
    if (evident[row]) area.withEvidence[score]! += 1;
  }
  return new Map([...counts].map(([id, { all, withEvidence }]) => [id, summariseArea(all, withEvidence)]));
}

async function insertFigures(client: PoolClient, setId: number, figures: Figures[]): Promise<void> {
  const rows = figures.map(({ slot, areaId, summary, baseline }) => ({
    slot,
    area_id: areaId,
    electors: summary.electors,
    score_sum: summary.scoreSum,
    histogram: summary.histogram,
    deciles: summary.deciles,
    tenth: summary.tenth,
    ninetieth: summary.ninetieth,
    with_evidence: summary.withEvidence,
    baseline,
  }));
  await client.query(
    `insert into area_score (score_set_id, slot, area_id, electors, score_sum, histogram, deciles, tenth, ninetieth, with_evidence, baseline)
     select $1, slot, area_id, electors, score_sum, histogram, deciles, tenth, ninetieth, with_evidence, nullif(baseline, 'null'::jsonb)
     from jsonb_to_recordset($2::jsonb) as figures (slot smallint, area_id integer, electors integer, score_sum bigint,
       histogram integer[], deciles jsonb, tenth integer, ninetieth integer, with_evidence integer, baseline jsonb)`,
    [setId, JSON.stringify(rows)],
  );
}
