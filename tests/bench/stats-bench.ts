import { assignDeciles } from "@/lib/stats/assign-deciles";
import { auc } from "@/lib/stats/auc";
import { fitHierarchicalLogistic } from "@/lib/stats/fit-hierarchical-logistic";
import { fitHouseholdPropensity } from "@/lib/stats/fit-household-propensity";
import { fitPersonPropensity } from "@/lib/stats/fit-person-propensity";
import { rankCompetition } from "@/lib/stats/rank-competition";
import { scoreHouseholdPropensity } from "@/lib/stats/score-household-propensity";
import { scorePersonPropensity } from "@/lib/stats/score-person-propensity";
import { seededRandom } from "@/lib/stats/seeded-random";
import { simulateTurnout } from "./simulate-turnout";
import { seconds } from "./stats-seconds";
import { hasLme4, timeGlmer } from "./time-glmer";

export interface Bench {
  name: string;
  run(): Promise<{ value: number; unit: string; compare?: string }>;
}

const CITY = { outer: 21, inner: 130, poll: 6 };
const NATION = { outer: 11, inner: 650, poll: 6, party: 4 };

/** One poll in two bits each, six polls, three in five of them known. */
function simulateResponses(persons: number) {
  const random = seededRandom(persons);
  const propensity = Float64Array.from({ length: persons }, () => 1.7 * random.normal());
  const responses = Uint16Array.from(propensity, (theta) => {
    let bits = 0;
    for (let poll = 0; poll < 6; poll++) {
      if (random.uniform() < 0.4) continue;
      bits |= (random.uniform() < 1 / (1 + Math.exp(0.5 - theta)) ? 2 : 1) << (2 * poll);
    }
    return bits;
  });
  const wards = Int32Array.from({ length: persons }, () => random.integer(21));
  return { responses, wards, pollCount: 6, wardCount: 21, offsets: new Float64Array(6 * 21).fill(-0.4) };
}

export const statsBenches: Bench[] = [
  {
    name: "hierarchical logistic, fast, 500,000 rows, 12 columns, 21 + 130 + 6 groups",
    run: async () => {
      const input = simulateTurnout(500_000, 3, CITY);
      return { value: seconds(() => fitHierarchicalLogistic({ ...input, method: "fast" })), unit: "s" };
    },
  },
  {
    name: "hierarchical logistic, exact, 500,000 rows, 9 coded columns, 21 + 130 + 6 groups",
    run: async () => {
      const input = simulateTurnout(500_000, 0, CITY);
      return { value: seconds(() => fitHierarchicalLogistic({ ...input, method: "exact" })), unit: "s" };
    },
  },
  {
    name: "hierarchical logistic, fast, 100,000 rows, 11 + 650 + 6 + 4 groups, against glmer(nAGQ = 0)",
    run: async () => {
      const input = simulateTurnout(100_000, 0, NATION);
      const value = seconds(() => fitHierarchicalLogistic({ ...input, method: "fast" }));
      if (!(await hasLme4())) return { value, unit: "s", compare: "no Rscript with lme4 to compare with" };
      const theirs = await timeGlmer(input, 0);
      const ratio = Math.round((10 * theirs) / value) / 10;
      return { value, unit: "s", compare: `glmer ${theirs} s: ${ratio} times as long` };
    },
  },
  {
    name: "ranks and deciles of 1,000,000 electors in 160 wards",
    run: async () => {
      const random = seededRandom(1);
      const scores = Uint16Array.from({ length: 1_000_000 }, () => random.integer(10_001));
      const wards = Int32Array.from({ length: 1_000_000 }, () => random.integer(160));
      const value = seconds(() => {
        rankCompetition(scores, wards, 160);
        assignDeciles(scores, wards, 160);
      });
      return { value, unit: "s" };
    },
  },
  {
    name: "area under the curve with its error, 1,000,000 cases",
    run: async () => {
      const random = seededRandom(2);
      const predictions = Float64Array.from({ length: 1_000_000 }, random.uniform);
      const outcomes = Uint8Array.from(predictions, (p) => (random.uniform() < p ? 1 : 0));
      return { value: seconds(() => auc(predictions, outcomes)), unit: "s" };
    },
  },
  {
    name: "latent propensity, 200,000 persons, six polls: fit",
    run: async () => {
      const input = simulateResponses(200_000);
      return { value: seconds(() => fitPersonPropensity(input)), unit: "s" };
    },
  },
  {
    name: "latent propensity with a household part, 200,000 persons in 100,000 households: fit and score",
    run: async () => {
      const input = simulateResponses(200_000);
      const households = Int32Array.from({ length: 200_000 }, (_, person) => person >> 1);
      const value = seconds(() => {
        const fit = fitHouseholdPropensity(input, households, 100_000);
        if (!fit.ok) throw new Error(fit.reason);
        scoreHouseholdPropensity(fit.model, input, households, 100_000);
      });
      return { value, unit: "s" };
    },
  },
  {
    name: "latent propensity, 200,000 persons, six polls: score",
    run: async () => {
      const input = simulateResponses(200_000);
      return { value: seconds(() => scorePersonPropensity({ mean: 0, sigma: 1.7 }, input)), unit: "s" };
    },
  },
];
