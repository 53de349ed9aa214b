import { posteriorWeights } from "./posterior-weights";
import { type PersonPropensityModel, propensityGrid } from "./propensity-grid";
import { type PersonResponses, responsePatterns } from "./response-patterns";

export interface PersonPropensities {
  /** Expected a posteriori, in log-odds against the model's mean: 0 for a person of whom no poll is known. */
  mean: Float64Array;
  /** Posterior standard deviation: the model's sigma for such a person. */
  standardDeviation: Float64Array;
}

/** Every person's propensity given the polls known of them (EAP; Bock and Mislevy 1982). */
export function scorePersonPropensity(
  model: PersonPropensityModel,
  input: PersonResponses,
): PersonPropensities {
  const patterns = responsePatterns(input);
  const grid = propensityGrid(model, input.offsets);
  const { nodes } = grid.quadrature;
  const weights = new Float64Array(nodes.length);
  const patternMean = new Float64Array(patterns.count);
  const patternDeviation = new Float64Array(patterns.count);
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    if (patterns.start[pattern] === patterns.start[pattern + 1]) {
      patternDeviation[pattern] = model.sigma;
      continue;
    }
    posteriorWeights(grid, patterns, pattern, weights);
    let mean = 0;
    let square = 0;
    for (let node = 0; node < nodes.length; node++) {
      mean += weights[node]! * nodes[node]!;
      square += weights[node]! * nodes[node]! ** 2;
    }
    patternMean[pattern] = model.sigma * mean;
    patternDeviation[pattern] = model.sigma * Math.sqrt(square - mean * mean);
  }
  const persons = input.responses.length;
  const mean = new Float64Array(persons);
  const standardDeviation = new Float64Array(persons);
  for (let person = 0; person < persons; person++) {
    mean[person] = patternMean[patterns.membership[person]!]!;
    standardDeviation[person] = patternDeviation[patterns.membership[person]!]!;
  }
  return { mean, standardDeviation };
}
