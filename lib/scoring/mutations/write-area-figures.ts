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
 * What pages read of each area and of the whole set, slot by slot.
 *
 * @param groupings of each, the area that every row lies in: wards, constituencies, authorities
 */
export function summariseSet(groupings: readonly Int32Array[], slots: readonly SlotScores[]): Figures[][] {
  const rows = slots[0]?.scores.length ?? 0;
  const numbered = groupings.map(numberAreas);
  const whole = { ids: [null], numbers: new Int32Array(rows) };
  return slots.map((slot) => [...numbered, whole].flatMap((grouping) => summarise(slot, grouping)));
}

export async function writeAreaFigures(client: PoolClient, setId: number, slots: Figures[][]): Promise<void> {
  for (const figures of slots) await insertFigures(client, setId, figures);
}

interface Grouping {
  ids: (number | null)[];
  /** Place in the ids, by row. */
  numbers: Int32Array;
}

/** Numbered once, so that a slot is counted without looking anything up. */
function numberAreas(areaIds: Int32Array): Grouping {
  const places = new Map<number, number>();
  const numbers = areaIds.map((id) => {
    const place = places.get(id) ?? places.size;
    places.set(id, place);
    return place;
  });
  return { ids: [...places.keys()], numbers };
}

/** Of the areas in which anybody is scored. */
function summarise(
  { target, scores, evident, baselines }: SlotScores,
  { ids, numbers }: Grouping,
): Figures[] {
  const all = new Uint32Array(ids.length * SCORE_BINS);
  const withEvidence = new Uint32Array(ids.length * SCORE_BINS);
  const scored = new Uint8Array(ids.length);
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row]!;
    if (score < 0) continue;
    const area = numbers[row]!;
    scored[area] = 1;
    all[area * SCORE_BINS + score]! += 1;
    withEvidence[area * SCORE_BINS + score]! += evident[row]!;
  }
  return ids.flatMap((areaId, area): Figures[] => {
    if (!scored[area]) return [];
    const of = (counts: Uint32Array) => counts.subarray(area * SCORE_BINS, (area + 1) * SCORE_BINS);
    const baseline = areaId === null ? null : (baselines.get(areaId) ?? null);
    return [{ slot: target.slot, areaId, summary: summariseArea(of(all), of(withEvidence)), baseline }];
  });
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
