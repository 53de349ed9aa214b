/**
 * A Fellegi-Sunter model with a third class: besides matches and pairs at random there are pairs of two people of one
 * household, who agree on the place for a reason. Log probabilities of the levels of each comparison; level 0 is
 * "missing" and says nothing.
 */
export interface LinkageModel {
  match: Float64Array[];
  random: Float64Array[];
  household: Float64Array[];
  /** expected pairs of each class among all pairs */
  matchPairs: number;
  randomPairs: number;
  householdPairs: number;
  /** the comparison whose agreement households share with matches; -1 where there is none */
  place: number;
}

/** Levels of pair p: `levels[p * width]` and on; `rarity` is the log by which chance agreement on its values differs from the mean. */
export interface PairEvidence {
  count: number;
  width: number;
  levels: Uint8Array;
  rarity: Float32Array;
}

/**
 * Natural log of the odds that a pair is a match.
 *
 * @param company log of the evidence that the two households are one household which moved; it speaks for match and
 *   household alike
 */
export function linkageLogOdds(
  model: LinkageModel,
  evidence: PairEvidence,
  pair: number,
  company = 0,
): number {
  const { levels, width, rarity } = evidence;
  let match = Math.log(model.matchPairs) + company;
  let random = Math.log(model.randomPairs) + rarity[pair]!;
  let household = Math.log(model.householdPairs) + company;
  const at = pair * width;
  for (let field = 0; field < width; field++) {
    const level = levels[at + field]!;
    if (level === 0) continue;
    match += model.match[field]![level]!;
    random += model.random[field]![level]!;
    household += (field === model.place ? model.match : model.household)[field]![level]!;
  }
  const high = Math.max(random, household);
  return match - high - Math.log1p(Math.exp(Math.min(random, household) - high));
}
