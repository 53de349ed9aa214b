import { groupByCode } from "./group-by-code";
import { householdPosterior } from "./household-posterior";
import { type HouseholdPropensityModel, householdPropensityTables } from "./household-propensity-tables";
import { type PersonResponses, responsePatterns } from "./response-patterns";
import type { PersonPropensities } from "./score-person-propensity";

/**
 * Every person's propensity given the polls known of them and of the other members of their household (EAP).
 *
 * @param households one per person, 0 to `householdCount - 1`; -1 for a person of none.
 */
export function scoreHouseholdPropensity(
  model: HouseholdPropensityModel,
  input: PersonResponses,
  households: Int32Array,
  householdCount: number,
): PersonPropensities {
  const patterns = responsePatterns(input);
  const tables = householdPropensityTables(model, input.offsets, patterns);
  const nodes = tables.household.nodes.length;
  const weights = new Float64Array(nodes);
  const persons = input.responses.length;
  const mean = new Float64Array(persons);
  const standardDeviation = new Float64Array(persons);

  const score = (rows: Int32Array, from: number, to: number) => {
    householdPosterior(tables, patterns.membership, rows, from, to, weights);
    for (let i = from; i < to; i++) {
      const person = rows[i]!;
      const row = patterns.membership[person]! * nodes;
      let first = 0;
      let second = 0;
      for (let h = 0; h < nodes; h++) {
        first += weights[h]! * tables.mean[row + h]!;
        second += weights[h]! * tables.square[row + h]!;
      }
      mean[person] = first;
      standardDeviation[person] = Math.sqrt(second - first * first);
    }
  };
  const { start, rows } = groupByCode(households, householdCount);
  for (let household = 0; household < householdCount; household++) {
    if (start[household]! < start[household + 1]!) score(rows, start[household]!, start[household + 1]!);
  }
  const alone = Int32Array.from(households.keys()).filter((person) => households[person]! < 0);
  for (let i = 0; i < alone.length; i++) score(alone, i, i + 1);
  return { mean, standardDeviation };
}
