import { WIDTH } from "@/lib/linkage/rules/compare-pair";
import type { Candidates } from "@/lib/linkage/rules/find-candidates";
import type { LinkageData } from "@/lib/linkage/rules/prepare-linkage";
import { weighCompany } from "@/lib/linkage/rules/weigh-company";
import { type LinkageModel, linkageLogOdds } from "@/lib/stats/linkage-log-odds";

const ROUNDS = 6;
/** Odds over which a pair is near certain by itself. */
const STRONG_ODDS = 20;
const FEWEST_HOUSEMATES = 0.03;
/** With more rows than this share that have two sure partners, a file holds people twice. */
const TOO_MANY_DOUBLES = 0.03;

export interface Weighed {
  probabilities: Float64Array;
  model: LinkageModel;
  /** one row of this side may be several of the other */
  manyToLeft: boolean;
  manyToRight: boolean;
}

/**
 * Probabilities of the candidates, given that nobody is two people: what speaks for the rivals of a pair speaks against it.
 * Renews the expected number of matches until it agrees with the probabilities.
 *
 * @param exact matches found before, whose rows take part no more
 * @param manyToRight several left rows may be one right row, and none is several
 */
export function weighCandidates(
  data: LinkageData,
  trained: LinkageModel,
  found: Candidates,
  exact: number,
  manyToRight = false,
): Weighed {
  const most = data.dedupe ? Number.POSITIVE_INFINITY : Math.min(data.left.rows, data.right.rows);
  const model = { ...trained };
  const evidence = { count: found.count, width: WIDTH, levels: found.levels, rarity: found.rarity };
  const odds = new Float64Array(found.count);
  const probabilities = new Float64Array(found.count);
  const others = trained.householdPairs / trained.matchPairs;
  let many = { left: data.dedupe, right: data.dedupe || manyToRight };
  for (let round = 0; round < ROUNDS; round++) {
    const company = weighCompany(data, model, found);
    for (let pair = 0; pair < found.count; pair++)
      odds[pair] = Math.exp(Math.min(60, linkageLogOdds(model, evidence, pair, company[pair])));
    if (!data.dedupe && !manyToRight) many = findDoubles(data, found, odds);
    divideAmongRivals(data, found, odds, many, probabilities);
    const sum = probabilities.reduce((total, probability) => total + probability, 0);
    model.matchPairs = Math.max(1, Math.min(most, exact + sum));
    model.householdPairs = others * housemates(data, model.matchPairs);
  }
  return { probabilities, model, manyToLeft: many.left, manyToRight: many.right };
}

/**
 * Rows to be taken for somebody of their household: those without a match of their own, since a match would be found as a
 * rival. Never fewer than a few in a hundred, nor more than there are matches.
 */
function housemates({ left, dedupe }: LinkageData, matches: number): number {
  return dedupe ? matches : Math.min(matches, Math.max(left.rows - matches, FEWEST_HOUSEMATES * matches));
}

/** Whether rows of one side often have two sure partners on the other. */
function findDoubles({ left, right }: LinkageData, found: Candidates, odds: Float64Array) {
  const doubled = (rows: number, codes: Int32Array) => {
    const partners = new Uint8Array(rows);
    for (let pair = 0; pair < found.count; pair++)
      if (odds[pair]! > STRONG_ODDS && partners[codes[pair]!]! < 2) partners[codes[pair]!]!++;
    let some = 0;
    let several = 0;
    for (const count of partners) {
      if (count > 0) some++;
      if (count > 1) several++;
    }
    return several > TOO_MANY_DOUBLES * Math.max(some, 1);
  };
  return { left: doubled(left.rows, found.left), right: doubled(right.rows, found.right) };
}

function divideAmongRivals(
  { left, right }: LinkageData,
  found: Candidates,
  odds: Float64Array,
  many: { left: boolean; right: boolean },
  probabilities: Float64Array,
): void {
  const ofLeft = new Float64Array(left.rows);
  const ofRight = new Float64Array(right.rows);
  for (let pair = 0; pair < found.count; pair++) {
    ofLeft[found.left[pair]!]! += odds[pair]!;
    ofRight[found.right[pair]!]! += odds[pair]!;
  }
  for (let pair = 0; pair < found.count; pair++) {
    const own = odds[pair]!;
    const rivals =
      (many.left ? 0 : Math.max(0, ofLeft[found.left[pair]!]! - own)) +
      (many.right ? 0 : Math.max(0, ofRight[found.right[pair]!]! - own));
    probabilities[pair] = own / (1 + own + rivals);
  }
}
