import { dwellingKind } from "../types";
import { ageYears, dayNumber } from "./count-days";
import { ageBand, ageBands, chanceOfOwning, ownedTenure, tenures } from "./describe-age";
import { registerDates } from "./polls.table";
import type { SimulatedAuthority } from "./simulate-authority";

export const censusHeader = "area,universe,variable,category,count";

const sexes = ["female", "male"] as const;

/**
 * Adults of each ward by age and sex as they live there, and by age and tenure as the surveys draw it: what the answers
 * of an anonymous survey are weighted to. Counted on the last register; people of sixteen and seventeen are left out.
 */
export function listCensus({ population, plan, dwellings, lastYear }: SimulatedAuthority): string[] {
  const { occupants } = lastYear;
  const registerDay = dayNumber(registerDates[registerDates.length - 1]!);
  const counts = plan.wards.map(() => new Map<string, number>());
  const add = (ward: number, key: string, weight: number) =>
    counts[ward]!.set(key, (counts[ward]!.get(key) ?? 0) + weight);
  for (const i of occupants.order) {
    const dwelling = population.dwellingAt[registerDates.length - 1]![i]!;
    if (dwellings.kind[dwelling] !== dwellingKind.ordinary) continue;
    const age = ageYears(population.birthDay[i]!, registerDay);
    if (age < 18) continue;
    const { ward } = plan.districts[dwellings.district[dwelling]!]!;
    const owns = chanceOfOwning(age);
    add(ward, `${ageBand(age)}*${sexes[population.female[i] === 1 ? 0 : 1]}`, 1);
    add(ward, `${ageBand(age)}*${ownedTenure(age)}`, owns);
    add(ward, `${ageBand(age)}*social_rented`, (1 - owns) / 2);
    add(ward, `${ageBand(age)}*private_rented`, (1 - owns) / 2);
  }
  return plan.wards.flatMap(({ code }, w) =>
    [
      ["age_band*sex", sexes],
      ["age_band*tenure", tenures],
    ].flatMap(([variable, others]) =>
      ageBands.flatMap((band) =>
        [...(others as readonly string[])].map((other) => {
          const count = Math.round(counts[w]!.get(`${band}*${other}`) ?? 0);
          return `${code},adults,${variable},${band}*${other},${count}`;
        }),
      ),
    ),
  );
}
