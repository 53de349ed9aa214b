import { mix } from "@/lib/linkage/rules/combine-codes";
import { type PairComparer, WIDTH } from "@/lib/linkage/rules/compare-pair";
import { LEVEL_COUNTS, PRIOR_HOUSEHOLD, PRIOR_MATCH } from "@/lib/linkage/rules/levels.table";
import type { LinkageData, Side } from "@/lib/linkage/rules/prepare-linkage";
import { COMPARISONS } from "@/lib/linkage/types";

const ROWS = 60_000;
const LARGEST_HOUSEHOLD = 12;
const PRIOR_PAIRS = 50;
/** Where more pairs of a property than this look like one person twice, the file holds people twice. */
const MOST_DOUBLES = 0.15;
const LIKE_ONE_PERSON = Math.log(20);

export interface HouseholdLevels {
  /** share of each level among pairs of two people at one property */
  levels: Float64Array[];
  /** how many others live with a person on average */
  others: number;
}

/** How two people at one property agree, counted within each file; where files hold people twice, as is usual. */
export function householdLevels(data: LinkageData, compare: PairComparer): HouseholdLevels {
  const counts = COMPARISONS.map((field) => {
    const levels = new Float64Array(LEVEL_COUNTS[field]).fill(0.01);
    if (field !== "place")
      PRIOR_HOUSEHOLD[field].forEach((share, level) => {
        levels[level + 1] = PRIOR_PAIRS * share;
      });
    return levels;
  });
  let others = 0;
  for (const side of data.dedupe ? [data.left] : [data.left, data.right]) {
    const counted = countHouseholds(side, compare);
    const holdsDoubles = data.dedupe || counted.doubles > MOST_DOUBLES * counted.pairs;
    const pairs = holdsDoubles ? counted.pairs - counted.doubles : counted.pairs;
    others = Math.max(others, counted.people ? (2 * pairs) / counted.people : 0);
    if (holdsDoubles) continue;
    counted.counts.forEach((levels, field) => {
      levels.forEach((count, level) => {
        counts[field]![level]! += count;
      });
    });
  }
  const levels = counts.map((levelCounts) => {
    const sum = levelCounts.reduce((total, count, level) => total + (level === 0 ? 0 : count), 0);
    return levelCounts.map((count) => count / sum);
  });
  return { levels, others };
}

function countHouseholds(side: Side, compare: PairComparer) {
  const counts = COMPARISONS.map((field) => new Float64Array(LEVEL_COUNTS[field]));
  const levels = new Uint8Array(WIDTH);
  let people = 0;
  let pairs = 0;
  let doubles = 0;
  for (const rows of sampleHouseholds(side)) {
    people += rows.length;
    if (rows.length > LARGEST_HOUSEHOLD) continue;
    for (let i = 0; i < rows.length; i++)
      for (let j = i + 1; j < rows.length; j++) {
        compare(side, rows[i]!, side, rows[j]!, levels, 0);
        pairs++;
        if (looksLikeOnePerson(levels)) doubles++;
        for (let field = 0; field < WIDTH; field++) counts[field]![levels[field]!]!++;
      }
  }
  return { counts, people, pairs, doubles };
}

function sampleHouseholds(side: Side): Iterable<number[]> {
  const residents = new Map<number, number[]>();
  const weight = Math.max(1, Math.floor(side.rows / ROWS));
  for (let row = 0; row < side.rows; row++) {
    const property = side.property[row]!;
    if (property === 0 || mix(property, 5) % weight !== 0) continue;
    const known = residents.get(property);
    if (known) known.push(row);
    else residents.set(property, [row]);
  }
  return residents.values();
}

function looksLikeOnePerson(levels: Uint8Array): boolean {
  let odds = 0;
  COMPARISONS.forEach((field, index) => {
    const level = levels[index]!;
    if (field === "place" || level === 0) return;
    odds += Math.log(PRIOR_MATCH[field][level - 1]! / PRIOR_HOUSEHOLD[field][level - 1]!);
  });
  return odds > LIKE_ONE_PERSON;
}
