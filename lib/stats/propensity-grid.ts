import { conditionalIntercept } from "./conditional-intercept";
import { gaussHermite, type Quadrature } from "./gauss-hermite";
import { logOddsToProbability } from "./log-odds-to-probability";

const NODES = 41;

export interface PersonPropensityModel {
  /** Mean of the persons with a known poll, in log-odds above the wards' turnout (0: they vote as the ward does). */
  mean: number;
  /** Standard deviation between persons, in log-odds. */
  sigma: number;
}

/** Likelihood of every outcome of every poll and ward, along the nodes of the propensity. */
export interface PropensityGrid {
  quadrature: Quadrature;
  /** `logLikelihood[(2 * cell + voted) * nodes + node]`; 0 for a cell without turnout. */
  logLikelihood: Float64Array;
  /** Derivative of a cell's intercept by sigma. */
  interceptSlope: Float64Array;
}

/** Tabulates P(vote) = logistic(intercept of the poll in the ward + mean + sigma * node). */
export function propensityGrid(model: PersonPropensityModel, offsets: Float64Array): PropensityGrid {
  const quadrature = gaussHermite(NODES);
  const logLikelihood = new Float64Array(2 * offsets.length * NODES);
  const interceptSlope = new Float64Array(offsets.length);
  for (let cell = 0; cell < offsets.length; cell++) {
    if (!Number.isFinite(offsets[cell]!)) continue;
    const { intercept, slope } = conditionalIntercept(offsets[cell]!, model.sigma, quadrature);
    interceptSlope[cell] = slope;
    for (let node = 0; node < NODES; node++) {
      const eta = intercept + model.mean + model.sigma * quadrature.nodes[node]!;
      logLikelihood[2 * cell * NODES + node] = Math.log(logOddsToProbability(-eta));
      logLikelihood[(2 * cell + 1) * NODES + node] = Math.log(logOddsToProbability(eta));
    }
  }
  return { quadrature, logLikelihood, interceptSlope };
}
