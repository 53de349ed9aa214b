import type { DemoRates } from "../schema";
import { letPeopleMarry, renewPostalVotes } from "./change-status";
import type { RandomStream } from "./draw-random";
import type { Occupants } from "./hold-population";
import { letPeopleDie, movePeople } from "./move-people";
import { type City, type YearEvents, YearUnderWay } from "./track-year";
import { letChildrenComeOfAge, letPeopleArrive } from "./welcome-newcomers";

/**
 * One year of deaths, departures, moves, arrivals, comings of age, weddings and postal votes, from one register
 * of 1 December to the next. Changes the city; returns what happened on which day.
 */
export function liveYear(
  city: City,
  occupants: Occupants,
  rates: DemoRates,
  period: { index: number; firstDay: number },
  random: RandomStream,
): YearEvents {
  const year = new YearUnderWay(city, occupants, period, random);
  letPeopleDie(year);
  const groups = year.listGroups();
  movePeople(year, groups, rates);
  letPeopleArrive(year, groups, rates);
  letChildrenComeOfAge(year);
  letPeopleMarry(year, rates.marry);
  renewPostalVotes(year);
  return year.events;
}
