import { role } from "../types";
import { drawSurname } from "./choose-names";
import type { YearUnderWay } from "./track-year";

/** Women of couples with two surnames first, then anybody: the rate counts changes of surname. */
export function letPeopleMarry(year: YearUnderWay, marryRate: number): void {
  const { population } = year.city;
  const { present, random } = year;
  const headSurname = new Map<number, number>();
  for (const i of present) {
    if (year.isHere(i) && population.role[i] === role.head) {
      headSurname.set(population.household[i]!, population.surname[i]!);
    }
  }
  const couples: number[] = [];
  const others: number[] = [];
  for (const i of present) {
    if (!year.isHere(i)) continue;
    const partnersName = headSurname.get(population.household[i]!);
    const isPartner = population.role[i] === role.partner;
    if (isPartner && partnersName !== undefined && partnersName !== population.surname[i]) couples.push(i);
    else if (population.female[i] === 1) others.push(i);
  }
  const wanted = marryRate * present.length;
  const fromCouples = Math.min(1, (0.85 * wanted) / Math.max(1, couples.length));
  const change = (i: number, surname: number) => {
    if (surname === population.surname[i]) return;
    population.surname[i] = surname;
    population.surnameChanged[i]! |= year.nextRegisterBit;
    changed.push(i);
  };
  const changed: number[] = [];
  for (const i of couples) {
    if (random.chance(fromCouples)) change(i, headSurname.get(population.household[i]!)!);
  }
  const fromOthers = Math.max(0, wanted - changed.length) / Math.max(1, others.length);
  for (const i of others) {
    if (random.chance(fromOthers)) change(i, drawSurname(random, population.community[i]!));
  }
  year.events.renamed = changed.map((person) => ({ person, day: year.anyDay() }));
}

const newPostalShare = 0.015;
const lapsedPostalShare = 0.05;

export function renewPostalVotes(year: YearUnderWay): void {
  const { population } = year.city;
  for (const i of year.present) {
    if (!year.isHere(i)) continue;
    const draw = year.random.next();
    if (population.postal[i] === 1 && draw < lapsedPostalShare) population.postal[i] = 0;
    else if (population.postal[i] === 0 && draw < newPostalShare) population.postal[i] = 1;
  }
}
