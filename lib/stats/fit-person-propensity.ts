import { minimiseBfgs } from "./minimise-bfgs";
import { posteriorWeights } from "./posterior-weights";
import { type PersonPropensityModel, propensityGrid } from "./propensity-grid";
import { type PersonResponses, responsePatterns } from "./response-patterns";

export type PersonPropensityFit =
  | {
      ok: true;
      model: PersonPropensityModel;
      /** Marginal log-likelihood of the known polls. */
      logLikelihood: number;
      /** Persons with two known polls or more: they alone say how much persons differ. */
      personsWithTwoPolls: number;
      converged: boolean;
    }
  | { ok: false; reason: "NOT_ENOUGH_DATA" };

const FEWEST_PERSONS = 100;
/** Bounds of sigma: persons who never change their ways would otherwise drive it to infinity. */
const SMALLEST_SIGMA = 0.01;
const LARGEST_SIGMA = 10;

/**
 * The latent propensity to vote: a Rasch model (Rasch 1960; Bock and Aitkin 1981) in which a person's log-odds of
 * voting are those of the poll in the ward plus a propensity ~ Normal(mean, sigma^2). The polls' turnouts are known,
 * so that only mean and sigma are estimated, by marginal maximum likelihood with Gauss-Hermite quadrature over
 * persons taken together by record.
 *
 * A turnout is an average over persons; each poll's intercept is set such that averaging over propensities of mean
 * 0 gives the turnout back.
 */
export function fitPersonPropensity(input: PersonResponses): PersonPropensityFit {
  const patterns = responsePatterns(input);
  let personsWithTwoPolls = 0;
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const polls = patterns.start[pattern + 1]! - patterns.start[pattern]!;
    if (polls >= 2) personsWithTwoPolls += patterns.persons[pattern]!;
  }
  if (personsWithTwoPolls < FEWEST_PERSONS) return { ok: false, reason: "NOT_ENOUGH_DATA" };

  const sigmaAt = (point: Float64Array) =>
    Math.min(LARGEST_SIGMA, Math.max(SMALLEST_SIGMA, Math.exp(point[1]!)));
  const evaluate = (point: Float64Array) => {
    const sigma = sigmaAt(point);
    const grid = propensityGrid({ mean: point[0]!, sigma }, input.offsets);
    const { nodes } = grid.quadrature;
    const weights = new Float64Array(nodes.length);
    let logLikelihood = 0;
    let byMean = 0;
    let bySigma = 0;
    for (let pattern = 0; pattern < patterns.count; pattern++) {
      if (patterns.start[pattern] === patterns.start[pattern + 1]) continue;
      const persons = patterns.persons[pattern]!;
      logLikelihood += persons * posteriorWeights(grid, patterns, pattern, weights);
      for (let k = patterns.start[pattern]!; k < patterns.start[pattern + 1]!; k++) {
        const known = patterns.known[k]!;
        const otherWay = (known ^ 1) * nodes.length;
        const interceptSlope = grid.interceptSlope[known >> 1]!;
        // d log p / d eta is 1 - p for a vote and -p for none: the probability of what did not happen, signed.
        const sign = (known & 1) === 1 ? persons : -persons;
        for (let node = 0; node < nodes.length; node++) {
          const change = sign * weights[node]! * Math.exp(grid.logLikelihood[otherWay + node]!);
          byMean += change;
          bySigma += change * (nodes[node]! + interceptSlope);
        }
      }
    }
    return { value: -logLikelihood, gradient: Float64Array.of(-byMean, -bySigma * sigma) };
  };

  const information = 4 / personsWithTwoPolls;
  const minimum = minimiseBfgs(
    evaluate,
    Float64Array.of(0, 0),
    Float64Array.of(information, 0, 0, information),
    1e-8,
  );
  return {
    ok: true,
    model: { mean: minimum.point[0]!, sigma: sigmaAt(minimum.point) },
    logLikelihood: -minimum.value,
    personsWithTwoPolls,
    converged: minimum.converged,
  };
}
