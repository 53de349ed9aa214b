import { type Dwellings, dwellingKind } from "../types";
import { nameIssue, rateStrength, sayIntention } from "./answer-question";
import { doorNonContacts, phoneNonContacts, timeBands } from "./canvass.table";
import { ageYears, dayNumber, isoDate } from "./count-days";
import { cumulate, type RandomStream } from "./draw-random";
import type { Population } from "./hold-population";
import type { LineSink } from "./open-file";
import { registerDates } from "./polls.table";
import type { SimulatedAuthority } from "./simulate-authority";
import { notRemoved } from "./track-year";
import { logistic } from "./weigh-turnout";

export const contactsHeader =
  "register,district,number,suffix,contacted_at,channel,outcome,party,strength,issue,canvasser";

const yearsOfCanvassing = 3;
const contactsPerElector = 0.55;
const phoneShare = 0.18;
const refusesLogOdds = -2.4;
const dropsIssueShare = 0.6;
const electorsPerCanvasser = 3000;
/** Months with more canvassing than others: the run-up to May, and the summer of 2024. */
const monthWeights: readonly number[] = [5, 6, 10, 14, 5, 6, 4, 2, 6, 7, 6, 2];

const bandCumulative = cumulate(timeBands.map((band) => band.share));
const doorCumulative = cumulate(doorNonContacts.map(([, weight]) => weight));
const phoneCumulative = cumulate(phoneNonContacts.map(([, weight]) => weight));

type Band = (typeof timeBands)[number];

function suits(band: Band, weekday: number): boolean {
  if (band.name === "saturday") return weekday === 6;
  if (band.name === "sunday") return weekday === 0;
  return weekday >= 1 && weekday <= 5;
}

/** A day within the period, by the season's weights, that suits the time band. */
function drawDay(random: RandomStream, first: number, last: number, band: Band): number {
  for (;;) {
    const day = first + random.below(last - first + 1);
    const month = Number(isoDate(day).slice(5, 7)) - 1;
    const weekday = (day + 4) % 7;
    if (suits(band, weekday) && random.chance(monthWeights[month]! / 14)) return day;
  }
}

function registerInForce(day: number): number {
  let found = 0;
  registerDates.forEach((date, index) => {
    if (dayNumber(date) <= day) found = index;
  });
  return found;
}

function occupantsByDwelling(population: Population, dwellings: Dwellings, register: number): number[][] {
  const people: number[][] = Array.from({ length: dwellings.count }, () => []);
  const dwellingAt = population.dwellingAt[register]!;
  for (let i = 0; i < population.persons; i++) if (dwellingAt[i]! >= 0) people[dwellingAt[i]!]!.push(i);
  return people;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/**
 * Canvass contacts of three years up to `today`: sessions of one canvasser in one street or at one telephone, one
 * row per attempt, with the local time to the minute.
 */
export function listContacts(
  authority: SimulatedAuthority,
  today: number,
  random: RandomStream,
  emit: LineSink,
): void {
  const { population, plan, dwellings, lastYear } = authority;
  const first = today - Math.round(365.25 * yearsOfCanvassing);
  const known = new Map<number, number[][]>();
  const peopleOf = (register: number): number[][] => {
    const people = known.get(register) ?? occupantsByDwelling(population, dwellings, register);
    known.set(register, people);
    return people;
  };
  const electors = lastYear.occupants.order.length;
  const wanted = Math.round(electors * contactsPerElector);
  const canvassers = Math.max(8, Math.round(electors / electorsPerCanvasser));

  const isGone = (i: number, register: number, day: number) => {
    if (register === registerDates.length - 1) {
      const removed = lastYear.events.removedDay[i]!;
      return removed !== notRemoved && removed + dayNumber(registerDates[register]!) <= day;
    }
    const stillThere = population.dwellingAt[register + 1]![i] === population.dwellingAt[register]![i];
    return !stillThere && day - dayNumber(registerDates[register]!) > 180;
  };

  const attempt = (i: number, register: number, day: number, band: Band, isPhone: boolean): string => {
    const retired = ageYears(population.birthDay[i]!, day) >= 65;
    const latent = isPhone ? population.answersPhone[i]! : population.answersDoor[i]!;
    const answers = logistic(latent + (retired ? band.answerRetired : band.answerWorking));
    if (!random.chance(answers)) {
      return isPhone
        ? `${phoneNonContacts[random.fromCumulative(phoneCumulative)]![0]},,,`
        : `${doorNonContacts[random.fromCumulative(doorCumulative)]![0]},,,`;
    }
    if (isGone(i, register, day)) return random.chance(0.12) ? "deceased,,," : "moved,,,";
    if (random.chance(logistic(refusesLogOdds))) {
      return random.chance(0.06) ? "do_not_call,,," : "refused,,,";
    }
    const intention = sayIntention(population, i, random);
    const strength = rateStrength(intention, random) ?? "";
    const issue = random.chance(dropsIssueShare) ? "" : nameIssue(population, i, random);
    return `answered,${intention},${strength},${issue}`;
  };

  for (let written = 0; written < wanted; ) {
    const isPhone = random.chance(phoneShare);
    const band = timeBands[random.fromCumulative(bandCumulative)]!;
    const day = drawDay(random, first, today - 1, band);
    const register = registerInForce(day);
    const canvasser = `C${String(1 + random.below(canvassers)).padStart(4, "0")}`;
    const district = random.below(plan.districts.length);
    const start = dwellings.districtStart[district]!;
    const length = dwellings.districtStart[district + 1]! - start;
    const doors = Math.min(length, 25 + random.below(50));
    let minutes = band.startHour * 60 + random.below(60);
    const at = start + random.below(Math.max(1, length - doors));
    for (let k = 0; k < doors && minutes < 20 * 60 + 30; k++) {
      const dwelling = isPhone ? start + random.below(length) : at + k;
      const here = peopleOf(register)[dwelling]!;
      if (here.length === 0 || dwellings.kind[dwelling] !== dwellingKind.ordinary) continue;
      const i = here[random.below(here.length)]!;
      const result = attempt(i, register, day, band, isPhone);
      const when = `${isoDate(day)}T${clock(minutes)}`;
      const number = population.numberAt[register]![i];
      const code = plan.districts[district]!.code;
      const channel = isPhone ? "phone" : "door";
      emit(`${registerDates[register]},${code},${number},0,${when},${channel},${result},${canvasser}`);
      written += 1;
      minutes += result.startsWith("answered") ? 2 + random.below(5) : 1 + random.below(2);
    }
  }
}
