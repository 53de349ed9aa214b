import { dwellingKind } from "../types";
import { ageYears, dayNumber } from "./count-days";
import { registerDates } from "./polls.table";
import type { SimulatedAuthority } from "./simulate-authority";
import { logistic, logit } from "./weigh-turnout";

const ageFrom = [18, 25, 35, 45, 55, 65, 75] as const;
const segments = [
  "settled_suburbs",
  "young_renters",
  "striving_families",
  "council_estates",
  "comfortable_retired",
];

export const demographicsHeader = [
  "ward",
  "electors",
  "households",
  ...ageFrom.map((from) => `age_${from}_percent`),
  "owned_percent",
  "social_rented_percent",
  "private_rented_percent",
  "no_car_percent",
  "degree_percent",
  "no_qualifications_percent",
  "deprived_percent",
  ...segments.map((segment) => `segment_${segment}_percent`),
].join(",");

/**
 * Levels of the three constituencies of Hull in the census of 2021 (Office for National Statistics, Open Government
 * Licence v3), and how they change with a ward's usual turnout and youth, on the log-odds scale: our own guess.
 */
const characteristics: readonly (readonly [percent: number, byTurnout: number, byYouth: number])[] = [
  [50, 0.9, -0.8],
  [25, -1, 0.1],
  [21, -0.1, 1.4],
  [31, -0.8, 0.6],
  [22, 0.7, 0.8],
  [25, -0.6, -0.5],
  [22, -0.9, 0.1],
];

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function segmentShares(turnout: number, youth: number): number[] {
  const weights = [0.6 * turnout - youth, 1.5 * youth, 0.2, -turnout, 0.5 * turnout - 1.2 * youth].map(
    Math.exp,
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** Made-up ward figures as a census and a commercial supplier would deliver them. */
export function listDemographics({ population, plan, dwellings, lastYear }: SimulatedAuthority): string[] {
  const { occupants } = lastYear;
  const registerDay = dayNumber(registerDates[registerDates.length - 1]!);
  const usual = plan.wards.map((ward) => {
    const turnouts = ward.polls.filter((poll) => poll?.contest === "local").map((poll) => poll!.turnout);
    return logit(turnouts.reduce((sum, turnout) => sum + turnout, 0) / Math.max(1, turnouts.length) || 0.3);
  });
  const typical = usual.reduce((sum, level) => sum + level, 0) / usual.length;

  return plan.wards.map((ward, w) => {
    const ages = ageFrom.map(() => 0);
    let electors = 0;
    let households = 0;
    plan.districts.forEach((district, d) => {
      if (district.ward !== w) return;
      for (
        let dwelling = dwellings.districtStart[d]!;
        dwelling < dwellings.districtStart[d + 1]!;
        dwelling++
      ) {
        const [from, to] = [occupants.start[dwelling]!, occupants.start[dwelling + 1]!];
        if (to > from && dwellings.kind[dwelling] === dwellingKind.ordinary) households += 1;
        for (let k = from; k < to; k++) {
          const age = ageYears(population.birthDay[occupants.order[k]!]!, registerDay);
          const band = ageFrom.findLastIndex((lower) => age >= lower);
          if (band >= 0) ages[band]! += 1;
          electors += 1;
        }
      }
    });
    const turnout = usual[w]! - typical;
    const shares = characteristics.map(([level, byTurnout, byYouth]) =>
      logistic(logit(level / 100) + byTurnout * turnout + byYouth * ward.youthTilt),
    );
    return [
      ward.code,
      electors,
      households,
      ...ages.map((count) => percent(count / Math.max(1, electors))),
      ...shares.map(percent),
      ...segmentShares(turnout, ward.youthTilt).map(percent),
    ].join(",");
  });
}
