import { fitPersonPropensity } from "./fit-person-propensity";
import { groupByCode } from "./group-by-code";
import { householdPosterior } from "./household-posterior";
import { type HouseholdPropensityModel, householdPropensityTables } from "./household-propensity-tables";
import { type PersonResponses, responsePatterns } from "./response-patterns";

export type HouseholdPropensityFit =
  | {
      ok: true;
      model: HouseholdPropensityModel;
      /** Log-likelihood gained by letting members of a household have a part in common. */
      gain: number;
      /** Households with a known poll of two members or more. */
      informativeHouseholds: number;
      converged: boolean;
    }
  | { ok: false; reason: "NOT_ENOUGH_DATA" };

const FEWEST_HOUSEHOLDS = 100;
const LARGEST_SHARE = 0.9;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The latent propensity to vote with a part that members of a household have in common. Mean and sigma are those of
 * `fitPersonPropensity`, which needs no independence between persons to be right on average; the household's share
 * of the variance is then found by maximum likelihood over households, by golden section.
 *
 * @param households one per person, 0 to `householdCount - 1`; -1 for a person of none.
 */
export function fitHouseholdPropensity(
  input: PersonResponses,
  households: Int32Array,
  householdCount: number,
): HouseholdPropensityFit {
  const persons = fitPersonPropensity(input);
  if (!persons.ok) return persons;
  const patterns = responsePatterns(input);
  const known = households.map((household, person) => {
    const pattern = patterns.membership[person]!;
    return patterns.start[pattern] === patterns.start[pattern + 1] ? -1 : household;
  });
  const { start, rows } = groupByCode(known, householdCount);
  const informative: number[] = [];
  for (let h = 0; h < householdCount; h++) if (start[h + 1]! - start[h]! >= 2) informative.push(h);
  if (informative.length < FEWEST_HOUSEHOLDS) return { ok: false, reason: "NOT_ENOUGH_DATA" };

  const logLikelihoodAt = (householdShare: number) => {
    const tables = householdPropensityTables({ ...persons.model, householdShare }, input.offsets, patterns);
    const weights = new Float64Array(tables.household.nodes.length);
    let sum = 0;
    for (const h of informative) {
      sum += householdPosterior(tables, patterns.membership, rows, start[h]!, start[h + 1]!, weights);
    }
    return sum;
  };
  let low = 0;
  let high = LARGEST_SHARE;
  let left = { share: high - GOLDEN * (high - low), value: 0 };
  let right = { share: low + GOLDEN * (high - low), value: 0 };
  left.value = logLikelihoodAt(left.share);
  right.value = logLikelihoodAt(right.share);
  while (high - low > 0.002) {
    if (left.value >= right.value) {
      high = right.share;
      right = left;
      const share = high - GOLDEN * (high - low);
      left = { share, value: logLikelihoodAt(share) };
    } else {
      low = left.share;
      left = right;
      const share = low + GOLDEN * (high - low);
      right = { share, value: logLikelihoodAt(share) };
    }
  }
  const best = left.value >= right.value ? left : right;
  const gain = best.value - logLikelihoodAt(0);
  const householdShare = gain > 0 ? best.share : 0;
  return {
    ok: true,
    model: { ...persons.model, householdShare },
    gain: Math.max(0, gain),
    informativeHouseholds: informative.length,
    converged: persons.converged,
  };
}
