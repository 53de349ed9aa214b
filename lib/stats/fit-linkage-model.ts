import { type LinkageModel, linkageLogOdds, type PairEvidence } from "./linkage-log-odds";

export interface TrainingPairs extends PairEvidence {
  /** bit f set: the pair was found by agreement on comparison f, so it teaches nothing about f */
  foundBy: Uint16Array;
}

interface FitOptions {
  /** pseudo-counts of match levels, per comparison */
  prior: readonly Float64Array[];
  iterations: number;
  /** called after each step with the probabilities, to renew the expected number of matches */
  countMatches?: (probabilities: Float64Array, model: LinkageModel) => number;
}

/**
 * Fits the match levels by expectation and maximisation (Winkler 1988) over pairs found by several keys; random and
 * household levels stay as given, since they are known from pairs at random and from within a file. A comparison never
 * learns from pairs that were found by it (else it would learn that matches agree on it). Returns a new model.
 */
export function fitLinkageModel(
  start: LinkageModel,
  pairs: TrainingPairs,
  options: FitOptions,
): LinkageModel {
  const model: LinkageModel = { ...start, match: start.match.map((levels) => levels.slice()) };
  const probabilities = new Float64Array(pairs.count);
  for (let step = 0; step < options.iterations; step++) {
    const counts = options.prior.map((levels) => levels.slice());
    for (let pair = 0; pair < pairs.count; pair++) {
      const probability = 1 / (1 + Math.exp(-linkageLogOdds(model, pairs, pair)));
      probabilities[pair] = probability;
      const at = pair * pairs.width;
      for (let field = 0; field < pairs.width; field++) {
        if ((pairs.foundBy[pair]! >> field) & 1) continue;
        counts[field]![pairs.levels[at + field]!]! += probability;
      }
    }
    counts.forEach((levels, field) => {
      model.match[field] = logShares(levels);
    });
    if (options.countMatches) {
      const matches = options.countMatches(probabilities, model);
      model.householdPairs *= matches / model.matchPairs;
      model.matchPairs = matches;
    }
  }
  return model;
}

/** Logs of the shares of levels 1 and on; level 0 says nothing. */
function logShares(counts: Float64Array): Float64Array {
  let sum = 0;
  for (let level = 1; level < counts.length; level++) sum += counts[level]!;
  return counts.map((count, level) => (level === 0 ? 0 : Math.log(Math.max(count, 1e-12) / sum)));
}
