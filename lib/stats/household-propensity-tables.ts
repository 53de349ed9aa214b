import { conditionalIntercept } from "./conditional-intercept";
import { gaussHermite, type Quadrature } from "./gauss-hermite";
import { logOddsToProbability } from "./log-odds-to-probability";
import type { PersonPropensityModel } from "./propensity-grid";
import type { ResponsePatterns } from "./response-patterns";

export interface HouseholdPropensityModel extends PersonPropensityModel {
  /** Share of the variance between persons that members of a household have in common, 0 to 0.9. */
  householdShare: number;
}

/** For every response pattern, and along the nodes of the household's effect. */
export interface HouseholdPropensityTables {
  household: Quadrature;
  /** `[pattern * nodes + node]`: log-likelihood of the pattern, the person's own part integrated out. */
  logLikelihood: Float64Array;
  /** Posterior mean of the propensity, and of its square, given the node. */
  mean: Float64Array;
  square: Float64Array;
}

const HOUSEHOLD_NODES = 15;
const GRID_POINTS = 81;
/** Half-width of the grid in standard deviations of the propensity. */
const GRID_REACH = 5.5;

/** Likelihood of each pattern along an even grid of propensities, row by row. */
function patternLikelihoods(
  model: PersonPropensityModel,
  offsets: Float64Array,
  patterns: ResponsePatterns,
  grid: Float64Array,
): Float64Array {
  const quadrature = gaussHermite(41);
  const points = grid.length;
  const logP = new Float64Array(2 * offsets.length * points);
  for (let cell = 0; cell < offsets.length; cell++) {
    if (!Number.isFinite(offsets[cell]!)) continue;
    const { intercept } = conditionalIntercept(offsets[cell]!, model.sigma, quadrature);
    for (let point = 0; point < points; point++) {
      const eta = intercept + model.mean + grid[point]!;
      logP[2 * cell * points + point] = Math.log(logOddsToProbability(-eta));
      logP[(2 * cell + 1) * points + point] = Math.log(logOddsToProbability(eta));
    }
  }
  const likelihoods = new Float64Array(patterns.count * points);
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const row = likelihoods.subarray(pattern * points, (pattern + 1) * points);
    for (let k = patterns.start[pattern]!; k < patterns.start[pattern + 1]!; k++) {
      const from = patterns.known[k]! * points;
      for (let point = 0; point < points; point++) row[point]! += logP[from + point]!;
    }
    for (let point = 0; point < points; point++) row[point] = Math.exp(row[point]!);
  }
  return likelihoods;
}

/** Integrates each pattern over the person's own part, at every node of the household's. */
export function householdPropensityTables(
  model: HouseholdPropensityModel,
  offsets: Float64Array,
  patterns: ResponsePatterns,
): HouseholdPropensityTables {
  const household = gaussHermite(HOUSEHOLD_NODES);
  const householdSd = model.sigma * Math.sqrt(model.householdShare);
  const personSd = model.sigma * Math.sqrt(1 - model.householdShare);
  const step = (2 * GRID_REACH * model.sigma) / (GRID_POINTS - 1);
  const grid = Float64Array.from({ length: GRID_POINTS }, (_, i) => (i - (GRID_POINTS - 1) / 2) * step);
  const likelihoods = patternLikelihoods(model, offsets, patterns, grid);

  // The trapezoid rule on an even grid: exact to rounding for a smooth function that vanishes at both ends.
  const density = new Float64Array(HOUSEHOLD_NODES * GRID_POINTS);
  household.nodes.forEach((node, h) => {
    const row = density.subarray(h * GRID_POINTS, (h + 1) * GRID_POINTS);
    let total = 0;
    for (let i = 0; i < GRID_POINTS; i++) {
      row[i] = Math.exp(-0.5 * ((grid[i]! - householdSd * node) / personSd) ** 2);
      total += row[i]!;
    }
    for (let i = 0; i < GRID_POINTS; i++) row[i]! /= total;
  });

  const size = patterns.count * HOUSEHOLD_NODES;
  const tables = {
    logLikelihood: new Float64Array(size),
    mean: new Float64Array(size),
    square: new Float64Array(size),
  };
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const row = pattern * GRID_POINTS;
    for (let h = 0; h < HOUSEHOLD_NODES; h++) {
      let sum = 0;
      let first = 0;
      let second = 0;
      for (let i = 0; i < GRID_POINTS; i++) {
        const mass = likelihoods[row + i]! * density[h * GRID_POINTS + i]!;
        sum += mass;
        first += mass * grid[i]!;
        second += mass * grid[i]! * grid[i]!;
      }
      const entry = pattern * HOUSEHOLD_NODES + h;
      tables.logLikelihood[entry] = Math.log(sum);
      tables.mean[entry] = first / sum;
      tables.square[entry] = second / sum;
    }
  }
  return { household, ...tables };
}
