const millisecondsPerDay = 86_400_000;

/** Days since 1 January 1970 of an ISO date. */
export function dayNumber(isoDate: string): number {
  return Math.round(Date.parse(`${isoDate}T00:00:00Z`) / millisecondsPerDay);
}

export function isoDate(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** dd/mm/yyyy, as the register prints dates. */
export function printedDate(day: number): string {
  const iso = isoDate(day);
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

export function ageYears(birthDay: number, onDay: number): number {
  return (onDay - birthDay) / 365.25;
}
