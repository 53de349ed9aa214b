import { ageKnots } from "./turnout-effects.table";

const maximumAge = 110;
const effectByMonth = new Float64Array(maximumAge * 12).map((_, month) => interpolate(month / 12));

function interpolate(age: number): number {
  const first = ageKnots[0]!;
  if (age <= first[0]) return first[1];
  for (let i = 1; i < ageKnots.length; i++) {
    const [upper, upperEffect] = ageKnots[i]!;
    const [lower, lowerEffect] = ageKnots[i - 1]!;
    if (age <= upper) return lowerEffect + ((age - lower) / (upper - lower)) * (upperEffect - lowerEffect);
  }
  return ageKnots[ageKnots.length - 1]![1];
}

/** Log-odds that age adds to turnout. */
export function ageEffect(ageInYears: number): number {
  const month = Math.max(0, Math.min(effectByMonth.length - 1, Math.floor(ageInYears * 12)));
  return effectByMonth[month]!;
}

export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

export function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/**
 * The intercept that makes the mean of logistic(intercept + offset) equal `target`, by Newton's method.
 * Of no offsets, logit(target).
 */
export function solveIntercept(offsets: Float64Array, count: number, target: number): number {
  let intercept = logit(target);
  if (count === 0) return intercept;
  for (let iteration = 0; iteration < 50; iteration++) {
    let sum = 0;
    let slope = 0;
    for (let i = 0; i < count; i++) {
      const p = logistic(intercept + offsets[i]!);
      sum += p;
      slope += p * (1 - p);
    }
    const step = (target * count - sum) / Math.max(slope, 1e-9);
    intercept += Math.max(-2, Math.min(2, step));
    if (Math.abs(step) < 1e-7) break;
  }
  return intercept;
}
