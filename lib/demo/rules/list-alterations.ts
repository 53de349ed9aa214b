import type { AuthorityPlan, Dwellings } from "../types";
import { forenameText, surnameText } from "./choose-names";
import { dayNumber, printedDate } from "./count-days";
import { isAttainer } from "./create-person";
import { formatMarkers } from "./format-register-row";
import type { Population } from "./hold-population";
import { registerDates } from "./polls.table";
import { quoteCell } from "./quote-cell";
import type { SimulatedAuthority } from "./simulate-authority";
import { notRemoved } from "./track-year";

export const alterationsHeader =
  "CompanyName,CompanyOPCSRef,DistrictRef,StreetName,PropertyAddress1,PropertyAddress2,PropertyAddress3,PropertyAddress4,PropertyAddress5,PropertyPostCode,PropertyAddressPrefix,PropertyAddressNumber,ElectorNumber,ElectorForename,ElectorSurname,ElectorDOB,ElectorCreatedMonth,ElectorChangedMonth,ElectorDeletedMonth,MarkersRegisterText,RecordCount,RecordTotal,CurrentRegisterMonth";

/** Notices of alteration are published from January to September. */
export const alterationMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

type ElectorChange = {
  person: number;
  dwelling: number;
  number: string;
  created: number;
  changed: number;
  deleted: number;
  surname: number;
};

const lastYear = registerDates.length - 1;
/** Every so many additions one more is made and withdrawn within the month, a row that a reader must ignore. */
const withdrawnEvery = 400;

function changeRow(
  population: Population,
  plan: AuthorityPlan,
  dwellings: Dwellings,
  change: ElectorChange,
  noticeDay: number,
): string {
  const { person, dwelling } = change;
  const birthDay = population.birthDay[person]!;
  const lines = dwellings.lines[dwelling]!;
  return [
    quoteCell(plan.name),
    plan.code,
    plan.districts[dwellings.district[dwelling]!]!.code,
    dwellings.street[dwelling],
    ...lines.slice(0, 5),
    dwellings.postcode[dwelling],
    lines[0]!.startsWith("Flat ") ? lines[0] : "",
    dwellings.houseNumber[dwelling] || "",
    change.number,
    forenameText(population.forename[person]!, population.middleName[person]!),
    surnameText(change.surname, population.female[person] === 1),
    isAttainer(birthDay, noticeDay) ? printedDate(birthDay) : "",
    change.created,
    change.changed,
    change.deleted,
    formatMarkers(population, person, lastYear),
  ].join(",");
}

function collectChanges(authority: SimulatedAuthority, from: number, until: number, month: number) {
  const { population, lastYear: year } = authority;
  const changes: ElectorChange[] = [];
  const isIn = (day: number) => day >= from && day < until;
  const dwellingAt = population.dwellingAt[lastYear]!;
  const numberAt = population.numberAt[lastYear]!;
  const surnameAt = population.surnameAt[lastYear]!;
  const base = (person: number) => ({
    person,
    dwelling: dwellingAt[person]!,
    number: String(numberAt[person]!),
    created: 0,
    changed: 0,
    deleted: 0,
    surname: surnameAt[person]!,
  });
  for (const person of year.occupants.order) {
    const day = year.events.removedDay[person]!;
    if (day !== notRemoved && isIn(day)) changes.push({ ...base(person), deleted: month });
  }
  for (const { person, day } of year.events.renamed) {
    if (!isIn(day) || year.events.removedDay[person] !== notRemoved) continue;
    // Half of the amendments in real files carry no month at all.
    const changed = person % 2 === 0 ? month : 0;
    changes.push({ ...base(person), changed, surname: population.surname[person]! });
  }
  for (const place of year.late.flat()) {
    if (!isIn(place.day)) continue;
    const number = place.suffix === 0 ? `${place.number}` : `${place.number}/${place.suffix}`;
    const { person, dwelling } = place;
    const created = {
      ...base(person),
      dwelling,
      number,
      created: month,
      surname: population.surname[person]!,
    };
    changes.push(created);
    if (person % withdrawnEvery === 0) {
      changes.push({ ...created, number: `${place.number}/${place.suffix + 90}`, deleted: month });
    }
  }
  return changes;
}

/** Rows of the notice of alteration of that month of the last register's year, by district and number. */
export function listAlterations(authority: SimulatedAuthority, month: number): string[] {
  const { population, plan, dwellings } = authority;
  const registerDate = registerDates[lastYear]!;
  const nextYear = Number(registerDate.slice(0, 4)) + 1;
  const yearStart = dayNumber(registerDate);
  const noticeDay = (m: number) => dayNumber(`${nextYear}-${String(m).padStart(2, "0")}-01`);
  const from = month === 1 ? 0 : noticeDay(month - 1) - yearStart;
  const changes = collectChanges(authority, from, noticeDay(month) - yearStart, month);
  const district = (change: ElectorChange) => dwellings.district[change.dwelling]!;
  changes.sort(
    (a, b) => district(a) - district(b) || Number.parseInt(a.number, 10) - Number.parseInt(b.number, 10),
  );
  return changes.map(
    (change, i) =>
      `${changeRow(population, plan, dwellings, change, noticeDay(month))},${i + 1},${changes.length},${month}`,
  );
}
