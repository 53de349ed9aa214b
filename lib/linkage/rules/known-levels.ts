import { summarise } from "@/lib/linkage/rules/build-vocabulary";
import { type PairComparer, WIDTH } from "@/lib/linkage/rules/compare-pair";
import { placeLevel } from "@/lib/linkage/rules/compare-places";
import {
  LEVEL_COUNTS,
  PRIOR_MATCH,
  PRIOR_MOVERS,
  STAYED_STREET,
  STAYED_TOWN,
  STREET,
  TOWN,
  TOWN_LEVELS,
} from "@/lib/linkage/rules/levels.table";
import type { LinkageData } from "@/lib/linkage/rules/prepare-linkage";
import { COMPARISONS } from "@/lib/linkage/types";
import { seededRandom } from "@/lib/stats/seeded-random";

const RANDOM_PAIRS = 300_000;
const FEWEST_RANDOM_PAIRS = 100_000;
const SMOOTHING = 0.5;
const PRIOR_ROWS = 20;
const PARTLY_MISSING = 0.05;

/** Share of each level among pairs at random; for exact agreement the share that the counts of the values give. */
export function randomLevels(data: LinkageData, compare: PairComparer): Float64Array[] {
  const { left, right, dedupe } = data;
  const counts = COMPARISONS.map((field) => new Float64Array(LEVEL_COUNTS[field]).fill(SMOOTHING));
  const random = seededRandom(20_251_201);
  const levels = new Uint8Array(WIDTH);
  const draws = Math.min(RANDOM_PAIRS, left.rows * right.rows, FEWEST_RANDOM_PAIRS + 10 * left.rows);
  for (let draw = 0; draw < draws; draw++) {
    const a = random.integer(left.rows);
    const b = random.integer(right.rows);
    if (dedupe && a === b) continue;
    compare(left, a, right, b, levels, 0);
    for (let field = 0; field < WIDTH; field++) counts[field]![levels[field]!]!++;
  }
  const shares = counts.map((levelCounts) => {
    const known = levelCounts.reduce((sum, count, level) => sum + (level === 0 ? 0 : count), 0);
    return levelCounts.map((count) => count / known);
  });
  const { vocabulary } = data;
  const setExact = (field: (typeof COMPARISONS)[number], share: number | undefined) => {
    if (share) shares[COMPARISONS.indexOf(field)]![1] = share;
  };
  for (const field of ["forename", "surname", "name", "phone", "email", "id"] as const)
    setExact(field, vocabulary[field]?.coincidence);
  setExact("birth", summarise(data.bornCounts).coincidence);
  setPlaces(shares[COMPARISONS.indexOf("place")]!, data);
  return shares;
}

/** Equal addresses are too rare among pairs at random to be counted there. */
function setPlaces(places: Float64Array, { propertyCounts, vocabulary }: LinkageData): void {
  const property = summarise(propertyCounts).coincidence;
  const address = vocabulary.address?.coincidence;
  if (!address) return;
  const withoutArea = !vocabulary.postcode && !vocabulary.town;
  for (let town = 0; town < TOWN_LEVELS; town++) {
    const same = town === TOWN.postcode || town === TOWN.town || (withoutArea && town === TOWN.missing);
    places[placeLevel(STREET.exact, town)] = same
      ? property
      : Math.max(address - property, property * 0.02) / 4;
  }
}

/** Pseudo-counts of match levels. Places: most stayed, some moved, and a mover's old and new place are as of strangers. */
export function priorMatchCounts(data: LinkageData, random: readonly Float64Array[]): Float64Array[] {
  return COMPARISONS.map((field, index) => {
    const counts = new Float64Array(LEVEL_COUNTS[field]);
    if (field !== "place") {
      PRIOR_MATCH[field].forEach((share, level) => {
        counts[level + 1] = PRIOR_ROWS * share;
      });
      return counts;
    }
    const stayed = stayedPlaces(data);
    stayed.forEach((share, level) => {
      if (level > 0)
        counts[level] = PRIOR_ROWS * ((1 - PRIOR_MOVERS) * share + PRIOR_MOVERS * random[index]![level]!);
    });
    return counts;
  });
}

/** An address alone, an area alone, or both, as the files have them; a row may still lack what its file has. */
function stayedPlaces({ vocabulary }: LinkageData): Float64Array {
  const shares = new Float64Array(LEVEL_COUNTS.place);
  const hasStreet = vocabulary.address !== undefined;
  const hasArea = vocabulary.postcode !== undefined || vocabulary.town !== undefined;
  let sum = 0;
  STAYED_STREET.forEach((street, s) => {
    STAYED_TOWN.forEach((town, t) => {
      if ((s > 0 && !hasStreet) || (t > 0 && !hasArea) || (s === 0 && t === 0)) return;
      const lacking = (s === 0 && hasStreet) || (t === 0 && hasArea) ? PARTLY_MISSING : 1;
      shares[placeLevel(s, t)] = street * town * lacking;
      sum += street * town * lacking;
    });
  });
  return shares.map((share) => share / (sum || 1));
}
