import { type AuthorityPlan, dwellingKind, marker } from "../types";
import { nameIssue, rateStatements, sayIntention } from "./answer-question";
import { attitudeItems } from "./canvass.table";
import { ageYears, isoDate } from "./count-days";
import { ageBand, chanceOfOwning, ownedTenure } from "./describe-age";
import type { RandomStream } from "./draw-random";
import type { Population } from "./hold-population";
import type { LineSink } from "./open-file";
import { registerDates } from "./polls.table";
import type { SimulatedAuthority } from "./simulate-authority";
import { logistic } from "./weigh-turnout";

const questions = ["vote_local", "vote_general", "likelihood_0_10", "issue", "rejoin_eu"];
const answers = [...questions, ...attitudeItems.map((item) => item.column)].join(",");

export const identifiedSurveyHeader = `register,district,number,suffix,answered_on,${answers}`;
export const anonymousSurveyHeader = `ward,answered_on,age_band,sex,tenure,${answers}`;

const identifiedShare = 0.012;
const anonymousShare = 0.01;
const fewestAnswers = 150;
const lastRegister = registerDates.length - 1;
const fieldworkDays = 120;

function drawTenure(random: RandomStream, age: number): string {
  if (random.chance(chanceOfOwning(age))) return ownedTenure(age);
  return random.chance(0.5) ? "social_rented" : "private_rented";
}

/** Keener voters answer surveys more, and say that they are keener than they are. */
function drawRespondent(population: Population, order: Int32Array, random: RandomStream): number {
  for (;;) {
    const i = order[random.below(order.length)]!;
    if (population.marker[i] === marker.anonymous) continue;
    if (random.chance(logistic(-0.3 + 0.4 * population.turnoutTrait[i]!))) return i;
  }
}

function drawAnswers(population: Population, i: number, random: RandomStream): string {
  const likelihood = Math.round(10 * logistic(0.8 + population.turnoutTrait[i]! + 0.8 * random.normal()));
  const rejoins = logistic(0.1 - 1.1 * population.social[i]! - 0.2 * population.economic[i]!);
  const draw = random.next();
  const rejoin = draw < 0.12 ? "dont_know" : random.chance(rejoins) ? "yes" : "no";
  return [
    sayIntention(population, i, random),
    sayIntention(population, i, random),
    likelihood,
    nameIssue(population, i, random),
    rejoin,
    ...rateStatements(population, i, random),
  ].join(",");
}

/** A survey whose answers carry the respondent's number on the last register. */
export function listIdentifiedSurvey(
  { population, plan, dwellings, lastYear }: SimulatedAuthority,
  today: number,
  random: RandomStream,
  emit: LineSink,
): void {
  const { order } = lastYear.occupants;
  const seen = new Set<number>();
  const wanted = Math.min(
    Math.round(order.length / 3),
    Math.max(fewestAnswers, Math.round(order.length * identifiedShare)),
  );
  while (seen.size < wanted) {
    const i = drawRespondent(population, order, random);
    const dwelling = population.dwellingAt[lastRegister]![i]!;
    if (seen.has(i) || dwellings.kind[dwelling] !== dwellingKind.ordinary) continue;
    seen.add(i);
    const code = plan.districts[dwellings.district[dwelling]!]!.code;
    const day = isoDate(today - 1 - random.below(fieldworkDays));
    const number = population.numberAt[lastRegister]![i];
    emit(`${registerDates[lastRegister]},${code},${number},0,${day},${drawAnswers(population, i, random)}`);
  }
}

function wardOf(plan: AuthorityPlan, district: number): string {
  return plan.wards[plan.districts[district]!.ward]!.code;
}

/** A survey with the respondent's ward and demographics alone. */
export function listAnonymousSurvey(
  { population, plan, dwellings, lastYear }: SimulatedAuthority,
  today: number,
  random: RandomStream,
  emit: LineSink,
): void {
  const { order } = lastYear.occupants;
  const wanted = Math.max(fewestAnswers, Math.round(order.length * anonymousShare));
  for (let k = 0; k < wanted; k++) {
    const i = drawRespondent(population, order, random);
    const dwelling = population.dwellingAt[lastRegister]![i]!;
    const age = ageYears(population.birthDay[i]!, today);
    const sex = population.female[i] === 1 ? "female" : "male";
    const day = isoDate(today - 1 - random.below(fieldworkDays));
    const about = `${ageBand(age)},${sex},${drawTenure(random, age)}`;
    emit(
      `${wardOf(plan, dwellings.district[dwelling]!)},${day},${about},${drawAnswers(population, i, random)}`,
    );
  }
}
