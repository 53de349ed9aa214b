import { WIDTH } from "@/lib/linkage/rules/compare-pair";
import { isSameProperty } from "@/lib/linkage/rules/compare-places";
import type { Candidates } from "@/lib/linkage/rules/find-candidates";
import type { LinkageData } from "@/lib/linkage/rules/prepare-linkage";
import { COMPARISONS } from "@/lib/linkage/types";
import type { LinkageModel } from "@/lib/stats/linkage-log-odds";

const PLACE = COMPARISONS.indexOf("place");
/** Probability that somebody of a household that moved moved along. */
const MOVES_ALONG = 0.5;
const MOST_EVIDENCE = 14;
const LARGEST_GROUP = 40;

/**
 * Log of the evidence for each pair that the household of the one is the household of the other, moved: others of the one
 * property have their likes at the other property.
 */
export function weighCompany(data: LinkageData, model: LinkageModel, found: Candidates): Float64Array {
  const company = new Float64Array(found.count);
  for (const group of groupByProperties(data, found)) {
    if (group.length < 2 || group.length > LARGEST_GROUP) continue;
    const alike = group.map((pair) => likenessApartFromPlace(model, found, pair));
    group.forEach((pair, own) => {
      const best = new Map<number, number>();
      group.forEach((other, index) => {
        if (found.left[other] === found.left[pair] || found.right[other] === found.right[pair]) return;
        const companion = found.left[other]!;
        best.set(companion, Math.max(best.get(companion) ?? Number.NEGATIVE_INFINITY, alike[index]!));
      });
      let evidence = 0;
      for (const log of best.values())
        evidence += Math.max(0, Math.log(1 - MOVES_ALONG + MOVES_ALONG * Math.exp(Math.min(log, 30))));
      company[pair] = own >= 0 ? Math.min(MOST_EVIDENCE, evidence) : 0;
    });
  }
  return company;
}

function groupByProperties({ left, right }: LinkageData, found: Candidates): Iterable<number[]> {
  const groups = new Map<number, number[]>();
  for (let pair = 0; pair < found.count; pair++) {
    const from = left.property[found.left[pair]!]!;
    const to = right.property[found.right[pair]!]!;
    if (!from || !to || isSameProperty(found.levels[pair * WIDTH + PLACE]!)) continue;
    const both = from * 2 ** 26 + to;
    const group = groups.get(both);
    if (group) group.push(pair);
    else groups.set(both, [pair]);
  }
  return groups.values();
}

/** Log likelihood ratio of a match against chance, the place left out. */
function likenessApartFromPlace(model: LinkageModel, found: Candidates, pair: number): number {
  let log = -found.rarity[pair]!;
  for (let field = 0; field < WIDTH; field++) {
    const level = found.levels[pair * WIDTH + field]!;
    if (level !== 0 && field !== PLACE) log += model.match[field]![level]! - model.random[field]![level]!;
  }
  return log;
}
