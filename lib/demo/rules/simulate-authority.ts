import type { DemoRates } from "../schema";
import type { AuthorityPlan, Dwellings } from "../types";
import { buildStreets } from "./build-streets";
import { dayNumber } from "./count-days";
import { RandomStream } from "./draw-random";
import { formatRegisterRow, registerHeader } from "./format-register-row";
import { formatTruthRow, truthHeader } from "./format-truth-row";
import { holdWardPoll, markedRegisterHeader } from "./hold-poll";
import { emptyPopulation, listOccupants, type Occupants, type Population } from "./hold-population";
import { liveYear } from "./live-year";
import type { OpenFile } from "./open-file";
import { type LatePlace, placeLateAdditions } from "./place-late-additions";
import { nextLocalDate, polls, registerDates } from "./polls.table";
import { predictOracle } from "./predict-oracle";
import { publishRegister } from "./publish-register";
import { foundWards, settleCity } from "./settle-city";
import { summariseTurnout } from "./summarise-turnout";
import type { YearEvents } from "./track-year";
import { turnoutEffects } from "./turnout-effects.table";

type Step = { stage: string; done: number; of: number };

type LastYear = { occupants: Occupants; events: YearEvents; late: LatePlace[][] };

export type SimulatedAuthority = {
  population: Population;
  plan: AuthorityPlan;
  dwellings: Dwellings;
  lastYear: LastYear;
};

function allow(plan: AuthorityPlan, rates: DemoRates): Population {
  const founders = plan.wards.reduce((sum, ward) => sum + ward.electors + 10, 0);
  const arrivals = founders * registerDates.length * (rates.arrive + 0.02);
  const movers = founders * registerDates.length * rates.move;
  return emptyPopulation(
    Math.ceil(1.1 * founders + 1.4 * arrivals) + 500,
    Math.ceil(founders + 1.4 * arrivals + movers) + 500,
  );
}

/**
 * Lives six years of one authority and writes its registers, marked registers and truth as they come to be.
 * Yields between steps, so that the caller can report and stop.
 */
export function* simulateAuthority(
  plan: AuthorityPlan,
  options: { seed: number; rates: DemoRates; today: string },
  open: OpenFile,
): Generator<Step, SimulatedAuthority> {
  const { seed, rates } = options;
  const stream = (name: string) => new RandomStream(seed, `${plan.code} ${name}`);
  const steps = registerDates.length + polls.length + 1;
  let done = 0;
  const population = allow(plan, rates);
  const founders = foundWards(population, plan, stream("founders"));
  const dwellings = buildStreets(plan, founders.dwellingsPerDistrict, stream("streets"));
  const vacant = settleCity(population, plan, dwellings, founders, stream("settling"));
  const effects = stream("districts");
  const districtEffects = Float64Array.from(
    plan.districts,
    () => turnoutEffects.districtSd * effects.normal(),
  );
  const city = { population, plan, dwellings, vacant, districtEffects };
  const intercepts: Float64Array[] = [];
  let lastYear: LastYear | undefined;

  for (let year = 0; year < registerDates.length; year++) {
    const date = registerDates[year]!;
    const firstDay = dayNumber(date);
    const occupants = listOccupants(population, dwellings.count);
    publishRegister(population, dwellings, occupants, year, rates.misspell, stream(`register ${date}`));
    const register = open(`register-${date}`, registerHeader);
    for (const i of occupants.order) {
      const code = plan.districts[dwellings.district[population.dwellingAt[year]![i]!]!]!.code;
      register.write(formatRegisterRow(population, dwellings, code, i, year, firstDay));
    }
    register.close();
    yield { stage: `register of ${date}`, done: ++done, of: steps };

    const events = liveYear(city, occupants, rates, { index: year, firstDay }, stream(`year ${date}`));
    const late = placeLateAdditions(dwellings, occupants, events.additions, stream(`late ${date}`));
    lastYear = { occupants, events, late };
    for (const [pollIndex, poll] of polls.entries()) {
      if (poll.register !== year) continue;
      const random = stream(`poll ${poll.date}`);
      const file = open(`marked-${poll.date}`, markedRegisterHeader);
      const day = { poll, pollIndex, occupants, events, late };
      intercepts.push(
        Float64Array.from(plan.wards, (_, w) => holdWardPoll(city, day, w, random, file.write)),
      );
      file.close();
      yield { stage: `poll of ${poll.date}`, done: ++done, of: steps };
    }
  }

  const truth = summariseTurnout(plan, intercepts, districtEffects);
  const local2024 = predictOracle(city, truth, { date: "2024-05-02", register: 3, pastPolls: 3 });
  const localNext = predictOracle(city, truth, { date: nextLocalDate, register: 5, pastPolls: polls.length });
  const file = open("truth", truthHeader);
  const district = (dwelling: number) => dwellings.district[dwelling]!;
  const context = { population, plan, district, truth, local2024, localNext };
  const today = dayNumber(options.today);
  for (let i = 0; i < population.persons; i++) {
    file.write(formatTruthRow(context, i, `${plan.code}-${i + 1}`, today));
  }
  file.close();
  yield { stage: "truth", done: ++done, of: steps };
  return { population, plan, dwellings, lastYear: lastYear! };
}
