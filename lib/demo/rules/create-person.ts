import { exit, marker, type WardPlan } from "../types";
import { drawForename, drawMiddleName, forenameText, isEuropean } from "./choose-names";
import { ageYears } from "./count-days";
import { cumulate, type RandomStream } from "./draw-random";
import { addPersonRow, type Population } from "./hold-population";
import { turnoutEffects } from "./turnout-effects.table";
import { logistic, logit } from "./weigh-turnout";

const postalShare = 0.17;
const proxyShare = 0.002;
const optedOutShare = 0.55;
const europeanCitizenShare = 0.85;
const sameVoteAsHousehold = 0.6;

/** Mean economic (left to right) and social (liberal to conservative) position by party, in standard deviations. */
const partyPositions: readonly (readonly [number, number])[] = [
  [0.9, 0.5],
  [-0.5, -0.2],
  [-0.1, -0.4],
  [-0.7, -0.9],
  [0.3, 1.0],
  [-0.1, 0.1],
];
/** Log-odds per decade above fifty of being with each party. */
const partyAgeSlopes: readonly number[] = [0.22, -0.1, 0.02, -0.3, 0.16, 0];

type Newcomer = {
  ward: WardPlan;
  female: boolean;
  age: number;
  surname: number;
  community: number;
  household: number;
  role: number;
  today: number;
};

function drawParty(random: RandomStream, ward: WardPlan, age: number): number {
  const weights = ward.partyShares.map(
    (share, party) => share * Math.exp((partyAgeSlopes[party]! * (age - 50)) / 10),
  );
  return random.fromCumulative(cumulate(weights));
}

function isNameTaken(population: Population, others: readonly number[], forename: string): boolean {
  return others.some(
    (other) => forenameText(population.forename[other]!, population.middleName[other]!) === forename,
  );
}

/** `others` are the people already at the address: no two of them bear the same forenames. */
export function createPerson(
  population: Population,
  random: RandomStream,
  newcomer: Newcomer,
  others: readonly number[],
): number {
  const id = addPersonRow(population);
  const { ward, age, community } = newcomer;
  const sex = newcomer.female ? "F" : "M";
  const birthDay = Math.round(newcomer.today - age * 365.25);
  const birthYear = 1970 + Math.floor(birthDay / 365.25);
  let forename = drawForename(random, sex, birthYear, community);
  let middleName = drawMiddleName(random, sex, birthYear, community, forename);
  while (isNameTaken(population, others, forenameText(forename, middleName))) {
    forename = drawForename(random, sex, birthYear, community);
    middleName = drawMiddleName(random, sex, birthYear, community, forename);
  }
  population.female[id] = newcomer.female ? 1 : 0;
  population.birthDay[id] = birthDay;
  population.forename[id] = forename;
  population.middleName[id] = middleName;
  population.surname[id] = newcomer.surname;
  population.community[id] = community;
  population.household[id] = newcomer.household;
  population.householdSize[newcomer.household]! += 1;
  population.role[id] = newcomer.role;
  population.exit[id] = exit.none;

  const trait = turnoutEffects.personSd * random.normal();
  population.turnoutTrait[id] = trait;
  const postal = logistic(logit(postalShare) + 0.02 * (age - 45) + 0.2 * trait);
  population.postal[id] = age >= 18 && random.chance(postal) ? 1 : 0;
  population.proxy[id] = random.chance(proxyShare) ? 1 : 0;
  population.optedOut[id] = random.chance(optedOutShare) ? 1 : 0;
  population.marker[id] =
    isEuropean(community) && random.chance(europeanCitizenShare) ? marker.european : marker.none;

  const shared = others.length > 0 && random.chance(sameVoteAsHousehold);
  const party = shared ? population.party[others[0]!]! : drawParty(random, ward, age);
  const [economic, social] = partyPositions[party]!;
  population.party[id] = party;
  population.economic[id] = economic + 0.8 * random.normal();
  population.social[id] = social + 0.8 * random.normal();
  population.answersDoor[id] = -0.6 + 0.022 * (age - 48) + 0.7 * random.normal();
  population.answersPhone[id] = -1.3 + 0.012 * (age - 48) + 0.8 * random.normal();
  return id;
}

/** Whether someone of this birth is on a register of that day as an attainer. */
export function isAttainer(birthDay: number, registerDay: number): boolean {
  return ageYears(birthDay, registerDay) < 18;
}
