import type { HierarchicalLogisticInput } from "@/lib/stats/fit-hierarchical-logistic";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";
import { seededRandom } from "@/lib/stats/seeded-random";

const LEVELS = [7, 2, 4, 3, 3, 5, 3, 2, 4];

/** Rows like a turnout model's: nine coded columns, `continuous` numeric ones, and three or four groupings, inner areas within outer. */
export function simulateTurnout(
  rows: number,
  continuous: number,
  groupCounts: { outer: number; inner: number; poll: number; party?: number },
): Omit<HierarchicalLogisticInput, "method"> & { outcome: Uint8Array } {
  const random = seededRandom(rows + continuous);
  const spread = (count: number, sd: number) =>
    Float64Array.from({ length: count }, () => sd * random.normal());
  const factors = LEVELS.map((count, j) => ({
    name: `f${j}`,
    levels: Array.from({ length: count }, (_, level) => `l${level}`),
    codes: Uint8Array.from({ length: rows }, () => random.integer(count)),
  }));
  const numeric = Array.from({ length: continuous }, (_, j) => ({
    name: `x${j}`,
    values: Float64Array.from({ length: rows }, () => 30 + 5 * random.normal()),
  }));
  const inner = Int32Array.from({ length: rows }, () => random.integer(groupCounts.inner));
  const groups = [
    { name: "outer", count: groupCounts.outer, codes: inner.map((area) => area % groupCounts.outer) },
    { name: "inner", count: groupCounts.inner, codes: inner },
    { name: "poll", count: groupCounts.poll, codes: inner.map(() => random.integer(groupCounts.poll)) },
  ];
  const parties = groupCounts.party;
  if (parties)
    groups.push({ name: "party", count: parties, codes: inner.map(() => random.integer(parties)) });
  const levelEffects = LEVELS.map((count) => spread(count, 0.4));
  const slopes = spread(continuous, 0.04);
  const groupEffects = groups.map(({ count }, k) => spread(count, [0.3, 0.2, 0.4, 0.3][k]!));
  const outcome = Uint8Array.from({ length: rows }, (_, row) => {
    let eta = -0.3;
    factors.forEach((factor, j) => {
      eta += levelEffects[j]![factor.codes[row]!]!;
    });
    numeric.forEach((column, j) => {
      eta += slopes[j]! * (column.values[row]! - 30);
    });
    groups.forEach((group, k) => {
      eta += groupEffects[k]![group.codes[row]!]!;
    });
    return random.uniform() < logOddsToProbability(eta) ? 1 : 0;
  });
  return { outcome, numeric, factors, groups };
}
