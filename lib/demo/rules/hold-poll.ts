import { type AuthorityPlan, type Contest, type DemoPoll, type Dwellings, mark, marker } from "../types";
import { ageYears, dayNumber } from "./count-days";
import type { RandomStream } from "./draw-random";
import type { Occupants, Population } from "./hold-population";
import type { LatePlace } from "./place-late-additions";
import { registrationDeadlineDays } from "./polls.table";
import type { YearEvents } from "./track-year";
import { turnoutEffects } from "./turnout-effects.table";
import { ageEffect, logistic, solveIntercept } from "./weigh-turnout";

export const markedRegisterHeader = "District,Number,Suffix,Mark";

const markLetters = ["", "", "V", "VA", "A", "P"] as const;

export function isEligible(population: Population, i: number, contest: Contest, pollDay: number): boolean {
  if (ageYears(population.birthDay[i]!, pollDay) < 18) return false;
  const kind = population.marker[i]!;
  if (contest === "general") return kind !== marker.european && kind !== marker.peer;
  return kind !== marker.overseas;
}

type PollDay = {
  poll: DemoPoll;
  pollIndex: number;
  occupants: Occupants;
  events: YearEvents;
  late: readonly (readonly LatePlace[])[];
};

type Row = { person: number; number: number; suffix: number; household: number; isLate: boolean };

function rowsOfDistrict(
  population: Population,
  dwellings: Dwellings,
  day: PollDay,
  district: number,
  contest: Contest,
): Row[] {
  const { occupants, events } = day;
  const pollDay = dayNumber(day.poll.date);
  const yearStart = dayNumber(`${Number(day.poll.date.slice(0, 4)) - 1}-12-01`);
  const deadline = pollDay - registrationDeadlineDays - yearStart;
  const places = day.late[district]!.filter((place) => place.day <= deadline);
  const rows: Row[] = [];
  let nextLate = 0;
  const takeLateUpTo = (number: number) => {
    for (; nextLate < places.length && places[nextLate]!.number < number; nextLate++) {
      const { person, number: lateNumber, suffix } = places[nextLate]!;
      if (!isEligible(population, person, contest, pollDay)) continue;
      const household = population.household[person]!;
      rows.push({ person, number: lateNumber, suffix, household, isLate: true });
    }
  };
  const first = occupants.start[dwellings.districtStart[district]!]!;
  const last = occupants.start[dwellings.districtStart[district + 1]!]!;
  for (let k = first; k < last; k++) {
    const person = occupants.order[k]!;
    const number = k - first + 1;
    takeLateUpTo(number);
    if (events.removedDay[person]! <= deadline) continue;
    if (!isEligible(population, person, contest, pollDay)) continue;
    rows.push({ person, number, suffix: 0, household: events.householdBefore[person]!, isLate: false });
  }
  takeLateUpTo(Number.POSITIVE_INFINITY);
  return rows;
}

function drawMark(population: Population, i: number, postal: boolean, voted: boolean): number {
  if (postal) return voted ? mark.byPost : mark.postalNotReturned;
  if (!voted) return mark.didNotVote;
  return population.proxy[i] ? mark.byProxy : mark.inPerson;
}

/**
 * Holds one ward's poll: solves the intercept that gives the ward its turnout, draws who votes, records the marks
 * and emits the lines of the marked register. Returns the intercept in log-odds.
 */
export function holdWardPoll(
  city: { population: Population; plan: AuthorityPlan; dwellings: Dwellings; districtEffects: Float64Array },
  day: PollDay,
  ward: number,
  random: RandomStream,
  emit: (line: string) => void,
): number {
  const { population, plan, dwellings, districtEffects } = city;
  const held = plan.wards[ward]!.polls[day.pollIndex];
  if (!held) return Number.NaN;
  const pollDay = dayNumber(day.poll.date);
  const marks = population.marks[day.pollIndex]!;
  const pollBit = 1 << day.pollIndex;
  const districts: { code: string; effect: number; rows: Row[] }[] = [];
  let count = 0;
  plan.districts.forEach((district, d) => {
    if (district.ward !== ward) return;
    const rows = rowsOfDistrict(population, dwellings, day, d, held.contest);
    districts.push({ code: district.code, effect: districtEffects[d]!, rows });
    count += rows.length;
  });

  const offsets = new Float64Array(count);
  let at = 0;
  for (const { effect, rows } of districts) {
    for (const row of rows) {
      const i = row.person;
      offsets[at++] =
        effect +
        ageEffect(ageYears(population.birthDay[i]!, pollDay)) +
        population.turnoutTrait[i]! +
        population.householdTrait[row.household]! +
        ((population.postalAt[i]! >> day.poll.register) & 1) * turnoutEffects.postal;
    }
  }
  const intercept = solveIntercept(offsets, count, held.turnout);
  at = 0;
  for (const { code, rows } of districts) {
    for (const { person, number, suffix, isLate } of rows) {
      const postal = ((population.postalAt[person]! >> day.poll.register) & 1) === 1;
      const voted = random.next() < logistic(intercept + offsets[at++]!);
      const result = drawMark(population, person, postal, voted);
      marks[person] = result;
      if (!isLate) population.markedUnderAnnualNumber[person]! |= pollBit;
      emit(`${code},${number},${suffix},${markLetters[result]}`);
    }
  }
  return intercept;
}
