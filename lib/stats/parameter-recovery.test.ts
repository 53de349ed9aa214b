import { describe, expect, it } from "vitest";
import { fitGradedResponse } from "./fit-graded-response";
import { fitHierarchicalLinear } from "./fit-hierarchical-linear";
import { fitHierarchicalLogistic } from "./fit-hierarchical-logistic";
import { fitHierarchicalMultinomial } from "./fit-hierarchical-multinomial";
import { fitLinear } from "./fit-linear";
import { fitLogistic } from "./fit-logistic";
import { fitMultinomial } from "./fit-multinomial";
import { logNormalCdf } from "./log-normal-cdf";
import { logOddsToProbability } from "./log-odds-to-probability";
import { type SeededRandom, seededRandom } from "./seeded-random";

const ROWS = 500;
const LEVELS = 25;
const TRUTH = [-0.3, 0.6, -0.8];

type Estimate = { estimate: number; standardError: number };

function simulate(random: SeededRandom, sd: number) {
  const x = Float64Array.from({ length: ROWS }, () => random.normal());
  const flag = Uint8Array.from({ length: ROWS }, () => random.integer(2));
  const codes = Int32Array.from({ length: ROWS }, () => random.integer(LEVELS));
  const levels = Float64Array.from({ length: LEVELS }, () => sd * random.normal());
  const eta = x.map(
    (value, row) => TRUTH[0]! + TRUTH[1]! * value + TRUTH[2]! * flag[row]! + levels[codes[row]!]!,
  );
  return {
    eta,
    columns: {
      numeric: [{ name: "x", values: x }],
      factors: [{ name: "flag", levels: ["N", "Y"], codes: flag }],
    },
    groups: [{ name: "g", count: LEVELS, codes }],
  };
}

const drawn = (random: SeededRandom, probability: (row: number) => number) =>
  Uint8Array.from({ length: ROWS }, (_, row) => (random.uniform() < probability(row) ? 1 : 0));

function drawClasses(random: SeededRandom, etas: Float64Array[]) {
  return Uint8Array.from({ length: ROWS }, (_, row) => {
    const raised = [1, ...etas.map((eta) => Math.exp(eta[row]!))];
    let left = random.uniform() * raised.reduce((sum, value) => sum + value, 0);
    return raised.findIndex((value) => {
      left -= value;
      return left < 0;
    });
  });
}

/** Share of parameters within two standard errors of the truth, over simulations. */
function recovered(
  simulations: number,
  attempt: (random: SeededRandom) => { found: Estimate[]; truth: number[] },
): number {
  let within = 0;
  let all = 0;
  for (let seed = 1; seed <= simulations; seed++) {
    const { found, truth } = attempt(seededRandom(seed));
    found.forEach(({ estimate, standardError }, i) => {
      all++;
      if (Math.abs(estimate - truth[i]!) <= 2 * standardError) within++;
    });
  }
  return within / all;
}

const ESTIMATORS: Record<string, (random: SeededRandom) => { found: Estimate[]; truth: number[] }> = {
  logit: (random) => {
    const { eta, columns } = simulate(random, 0);
    const outcome = drawn(random, (row) => logOddsToProbability(eta[row]!));
    return { found: fitLogistic({ ...columns, outcome }).coefficients, truth: TRUTH };
  },
  probit: (random) => {
    const { eta, columns } = simulate(random, 0);
    const outcome = drawn(random, (row) => Math.exp(logNormalCdf(eta[row]!)));
    return { found: fitLogistic({ ...columns, outcome, link: "probit" }).coefficients, truth: TRUTH };
  },
  linear: (random) => {
    const { eta, columns } = simulate(random, 0);
    return {
      found: fitLinear({ ...columns, outcome: eta.map((x) => x + random.normal()) }).coefficients,
      truth: TRUTH,
    };
  },
  "hierarchical linear": (random) => {
    const { eta, columns, groups } = simulate(random, 0.7);
    const outcome = eta.map((x) => x + random.normal());
    return {
      found: fitHierarchicalLinear({ ...columns, outcome, groups }).coefficients.slice(1),
      truth: TRUTH.slice(1),
    };
  },
  "hierarchical logit, exact": (random) => {
    const { eta, columns, groups } = simulate(random, 0.7);
    const outcome = drawn(random, (row) => logOddsToProbability(eta[row]!));
    const { coefficients } = fitHierarchicalLogistic({ ...columns, outcome, groups, method: "exact" });
    return { found: coefficients.slice(1), truth: TRUTH.slice(1) };
  },
  multinomial: (random) => {
    const { eta, columns } = simulate(random, 0);
    const outcome = drawClasses(random, [eta, eta.map((x) => -x)]);
    const { classes } = fitMultinomial({ ...columns, outcome, classes: ["a", "b", "c"] });
    return { found: classes.flatMap((own) => own.coefficients), truth: [...TRUTH, ...TRUTH.map((b) => -b)] };
  },
  "hierarchical multinomial": (random) => {
    const { eta, columns, groups } = simulate(random, 0.5);
    const outcome = drawClasses(random, [eta, eta.map((x) => -x)]);
    const { classes } = fitHierarchicalMultinomial({ ...columns, outcome, groups, classes: ["a", "b", "c"] });
    const slopes = TRUTH.slice(1);
    return {
      found: classes.flatMap((own) => own.coefficients.slice(1)),
      truth: [...slopes, ...slopes.map((b) => -b)],
    };
  },
  "graded response": (random) => {
    const trait = Float64Array.from({ length: ROWS }, () => random.normal());
    const truth = [0.8, 1.2, 1.6, 1];
    const items = truth.map((a, i) => ({
      name: `q${i}`,
      categories: 3,
      codes: Int8Array.from(trait, (theta) => {
        const u = random.uniform();
        return (
          +(u < logOddsToProbability(a * (theta + 0.6))) + +(u < logOddsToProbability(a * (theta - 0.7)))
        );
      }),
    }));
    const fit = fitGradedResponse({ items, discrimination: "free" });
    const found = fit.items.flatMap(({ discrimination, thresholds, standardErrors }) => [
      { estimate: discrimination, standardError: standardErrors.discrimination },
      { estimate: thresholds[0]!, standardError: standardErrors.thresholds[0]! },
      { estimate: thresholds[1]!, standardError: standardErrors.thresholds[1]! },
    ]);
    return { found, truth: truth.flatMap((a) => [a, -0.6, 0.7]) };
  },
  "latent regression": (random) => {
    const { columns } = simulate(random, 0);
    const { values } = columns.numeric[0]!;
    const { codes } = columns.factors[0]!;
    const trait = values.map((x, row) => 0.5 * x - 0.7 * codes[row]! + random.normal());
    const items = [0.9, 1.3, 1.1, 1.5].map((a, i) => ({
      name: `q${i}`,
      categories: 2,
      codes: Int8Array.from(
        trait,
        (theta) => +(random.uniform() < logOddsToProbability(a * (theta - 0.3 * i + 0.3))),
      ),
    }));
    return {
      found: fitGradedResponse({ items, discrimination: "free", latent: columns }).latent,
      truth: [0.5, -0.7],
    };
  },
};
/** Raised by hand for the figures of the documentation; a few in every run. */
const SIMULATIONS = Number(process.env.HUSTINGS_SIMULATIONS ?? 12);

describe("what data were made with", () => {
  it.each(Object.keys(ESTIMATORS))("lies within two standard errors nearly always: %s", (name) => {
    const share = recovered(SIMULATIONS, ESTIMATORS[name]!);
    if (SIMULATIONS > 100)
      process.stdout.write(`${name}: ${(100 * share).toFixed(1)}% within two standard errors\n`);
    expect(share).toBeGreaterThanOrEqual(SIMULATIONS > 100 ? 0.94 : 0.85);
  });
});
