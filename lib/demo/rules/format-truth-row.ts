import { type AuthorityPlan, exit } from "../types";
import { ageYears, dayNumber } from "./count-days";
import { isEligible } from "./hold-poll";
import type { Population } from "./hold-population";
import { nextGeneralDate, nextLocalDate, registerDates } from "./polls.table";
import type { OraclePrediction } from "./predict-oracle";
import type { TurnoutTruth } from "./summarise-turnout";
import { turnoutEffects } from "./turnout-effects.table";
import { ageEffect, logistic } from "./weigh-turnout";

/** `moved`, `surname_changed` and `misspelled` have one digit per register of 1 December. */
export const truthHeader = [
  "person",
  ...registerDates.map((date) => `entry_${date.slice(0, 4)}`),
  "moved",
  "surname_changed",
  "misspelled",
  "exit",
  "age",
  "turnout_trait",
  "household_trait",
  "party",
  "economic",
  "social",
  "answers_door",
  "answers_phone",
  "p_local_next",
  "p_general_next",
  "oracle_local_2024",
  "polls_visible_2024",
  "oracle_local_next",
  "polls_visible_next",
].join(",");

const partyNames = ["con", "lab", "ld", "green", "reform", "other"] as const;
const nextLocalDay = dayNumber(nextLocalDate);
const nextGeneralDay = dayNumber(nextGeneralDate);
const exitNames = ["", "died", "left"] as const;

/** Changes since the last register set one bit more, which is not shown. */
const digitsOf = Array.from({ length: 2 << registerDates.length }, (_, bits) => writeDigits(bits));

function writeDigits(bits: number): string {
  return Array.from({ length: registerDates.length }, (_, year) => (bits >> year) & 1).join("");
}

function rounded(value: number, decimals: number): string {
  return Number.isNaN(value) ? "" : value.toFixed(decimals);
}

type TruthContext = {
  population: Population;
  plan: AuthorityPlan;
  district: (dwelling: number) => number;
  truth: TurnoutTruth;
  local2024: OraclePrediction;
  localNext: OraclePrediction;
};

function probabilityAt(context: TruthContext, i: number, contest: "local" | "general", day: number): number {
  const { population, plan, truth } = context;
  if (population.exit[i] !== exit.none || !isEligible(population, i, contest, day)) return Number.NaN;
  const household = population.household[i]!;
  const district = context.district(population.householdDwelling[household]!);
  const { ward } = plan.districts[district]!;
  const level = contest === "local" ? truth.localType + truth.wardLocal[ward]! : truth.wardGeneral[ward]!;
  return logistic(
    level +
      truth.districtEffects[district]! +
      ageEffect(ageYears(population.birthDay[i]!, day)) +
      population.turnoutTrait[i]! +
      population.householdTrait[household]! +
      population.postal[i]! * turnoutEffects.postal,
  );
}

export function formatTruthRow(context: TruthContext, i: number, personCode: string, today: number): string {
  const { population, plan, local2024, localNext } = context;
  const entries = registerDates.map((_, year) => {
    const dwelling = population.dwellingAt[year]![i]!;
    if (dwelling < 0) return "";
    return `${plan.districts[context.district(dwelling)]!.code}-${population.numberAt[year]![i]}`;
  });
  const household = population.household[i]!;
  return [
    personCode,
    ...entries,
    digitsOf[population.moved[i]!],
    digitsOf[population.surnameChanged[i]!],
    digitsOf[population.misspelled[i]!],
    exitNames[population.exit[i]!],
    Math.floor(ageYears(population.birthDay[i]!, today)),
    population.turnoutTrait[i]!.toFixed(3),
    population.householdTrait[household]!.toFixed(3),
    partyNames[population.party[i]!],
    population.economic[i]!.toFixed(3),
    population.social[i]!.toFixed(3),
    population.answersDoor[i]!.toFixed(3),
    population.answersPhone[i]!.toFixed(3),
    rounded(probabilityAt(context, i, "local", nextLocalDay), 5),
    rounded(probabilityAt(context, i, "general", nextGeneralDay), 5),
    rounded(local2024.probability[i]!, 5),
    local2024.visiblePolls[i]!,
    rounded(localNext.probability[i]!, 5),
    localNext.visiblePolls[i]!,
  ].join(",");
}
