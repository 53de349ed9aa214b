import { fitGradedResponse } from "@/lib/stats/fit-graded-response";
import { fitHierarchicalLinear } from "@/lib/stats/fit-hierarchical-linear";
import { fitHierarchicalLogistic } from "@/lib/stats/fit-hierarchical-logistic";
import { fitHierarchicalMultinomial } from "@/lib/stats/fit-hierarchical-multinomial";
import { fitLogistic } from "@/lib/stats/fit-logistic";
import { fitMultinomial } from "@/lib/stats/fit-multinomial";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";
import { seededRandom } from "@/lib/stats/seeded-random";
import { simulateTurnout } from "./simulate-turnout";
import type { Bench } from "./stats-bench";
import { seconds } from "./stats-seconds";
import { hasLme4, timeGlmer } from "./time-glmer";

const NATION = { outer: 11, inner: 650, poll: 6, party: 4 };

function denseLogistic(rows: number, columns: number) {
  const random = seededRandom(rows);
  const numeric = Array.from({ length: columns }, (_, j) => ({
    name: `x${j}`,
    values: Float64Array.from({ length: rows }, () => random.normal()),
  }));
  const outcome = Uint8Array.from({ length: rows }, (_, row) => {
    let eta = -0.2;
    for (const [j, column] of numeric.entries()) eta += 0.1 * Math.cos(j) * column.values[row]!;
    return random.uniform() < logOddsToProbability(eta) ? 1 : 0;
  });
  return { outcome, numeric, factors: [] };
}

function answers(persons: number, items: number) {
  const random = seededRandom(persons);
  const trait = Float64Array.from({ length: persons }, () => random.normal());
  return Array.from({ length: items }, (_, item) => ({
    name: `item${item}`,
    categories: 2,
    codes: Int8Array.from(trait, (theta) =>
      random.uniform() < logOddsToProbability((0.6 + 0.1 * item) * (theta - (item - items / 2) / 4)) ? 1 : 0,
    ),
  }));
}

function parties(rows: number) {
  const { factors, groups } = simulateTurnout(rows, 0, NATION);
  const random = seededRandom(7);
  const lean = groups[1]!.codes.map((area) => area % 5);
  const outcome = Uint8Array.from(lean, (area) => (random.uniform() < 0.3 ? area : random.integer(5)));
  return { outcome, classes: ["a", "b", "c", "d", "e"], numeric: [], factors, groups };
}

export const regressionBenches: Bench[] = [
  {
    name: "logistic regression, 1,000,000 rows, 40 dense columns",
    run: async () => {
      const input = denseLogistic(1_000_000, 40);
      const value = seconds(() => fitLogistic(input));
      const megabytes = Math.round(process.resourceUsage().maxRSS / 1000);
      return { value, unit: "s", compare: `${megabytes} MB at most, data included` };
    },
  },
  {
    name: "hierarchical logistic, fast, 1,000,000 rows, 11 + 650 + 6 + 4 groups",
    run: async () => {
      const input = simulateTurnout(1_000_000, 0, NATION);
      return { value: seconds(() => fitHierarchicalLogistic({ ...input, method: "fast" })), unit: "s" };
    },
  },
  {
    name: "hierarchical logistic, exact, 100,000 rows, 11 + 650 + 6 + 4 groups, against glmer",
    run: async () => {
      const input = simulateTurnout(100_000, 0, NATION);
      const value = seconds(() => fitHierarchicalLogistic({ ...input, method: "exact" }));
      if (!(await hasLme4())) return { value, unit: "s", compare: "no Rscript with lme4 to compare with" };
      const theirs = await timeGlmer(input, 1);
      return { value, unit: "s", compare: `glmer ${theirs} s: ${(theirs / value).toFixed(1)} times as long` };
    },
  },
  {
    name: "hierarchical linear, 1,000,000 rows, 11 + 650 + 6 + 4 groups",
    run: async () => {
      const input = simulateTurnout(1_000_000, 0, NATION);
      return { value: seconds(() => fitHierarchicalLinear(input)), unit: "s" };
    },
  },
  {
    name: "multinomial logit, 100,000 rows, five classes, nine coded columns",
    run: async () => {
      const { groups: _, ...input } = parties(100_000);
      return { value: seconds(() => fitMultinomial(input)), unit: "s" };
    },
  },
  {
    name: "hierarchical multinomial logit, 100,000 rows, five classes, 11 + 650 + 6 + 4 groups",
    run: async () => ({ value: seconds(() => fitHierarchicalMultinomial(parties(100_000))), unit: "s" }),
  },
  {
    name: "two-parameter logistic, 1,000,000 persons, 12 items",
    run: async () => {
      const items = answers(1_000_000, 12);
      return { value: seconds(() => fitGradedResponse({ items, discrimination: "free" })), unit: "s" };
    },
  },
];
