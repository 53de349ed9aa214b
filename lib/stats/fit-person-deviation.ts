import { conditionalIntercept } from "./conditional-intercept";
import { gaussHermite } from "./gauss-hermite";
import { logOddsToProbability } from "./log-odds-to-probability";
import { probabilityToLogOdds } from "./probability-to-log-odds";

/** Two outcomes of one person, and what was predicted of the first by what was known before it. */
export interface OutcomePairs {
  /** Strictly between 0 and 1. */
  predicted: ArrayLike<number>;
  first: ArrayLike<number>;
  second: ArrayLike<number>;
}

export interface PersonDeviation {
  /** Standard deviation of persons' log-odds around their prediction. */
  sd: number;
  logLikelihood: number;
}

const QUADRATURE = gaussHermite(31);
/** Predictions are taken together where their log-odds agree to this. */
const STEP = 0.1;
const LEAST = 0.01;
const MOST = 6;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * How much persons of one prediction differ: each has log-odds Normal(m, sd^2) around an m such that the average is the
 * prediction (a logistic-normal random intercept), and both outcomes of a person are drawn with the same. By maximum
 * likelihood with Gauss-Hermite quadrature: two outcomes that agree more often than chance tell of a deviation.
 */
export function fitPersonDeviation({ predicted, first, second }: OutcomePairs): PersonDeviation {
  const counts = new Map<number, Float64Array>();
  for (let i = 0; i < predicted.length; i++) {
    const cell = Math.round(probabilityToLogOdds(predicted[i]!) / STEP);
    const of = counts.get(cell) ?? new Float64Array(3);
    counts.set(cell, of);
    of[first[i]! + second[i]!]! += 1;
  }
  const at = (sd: number) => {
    let sum = 0;
    for (const [cell, happened] of counts) sum += logLikelihoodOf(cell * STEP, happened, sd);
    return sum;
  };
  let [low, high] = [LEAST, MOST];
  let [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [leftValue, rightValue] = [at(left), at(right)];
  while (high - low > 0.005) {
    if (leftValue >= rightValue) {
      [high, right, rightValue] = [right, left, leftValue];
      left = high - GOLDEN * (high - low);
      leftValue = at(left);
    } else {
      [low, left, leftValue] = [left, right, rightValue];
      right = low + GOLDEN * (high - low);
      rightValue = at(right);
    }
  }
  const sd = (low + high) / 2;
  return { sd, logLikelihood: at(sd) };
}

/** @param happened pairs in which it happened never, once and twice */
function logLikelihoodOf(logOdds: number, happened: Float64Array, sd: number): number {
  const { intercept } = conditionalIntercept(logOdds, sd, QUADRATURE);
  let [never, once, twice] = [0, 0, 0];
  QUADRATURE.nodes.forEach((node, k) => {
    const p = logOddsToProbability(intercept + sd * node);
    const weight = QUADRATURE.weights[k]!;
    never += weight * (1 - p) ** 2;
    once += weight * p * (1 - p);
    twice += weight * p ** 2;
  });
  return happened[0]! * Math.log(never) + happened[1]! * Math.log(once) + happened[2]! * Math.log(twice);
}
