import { BIRTH } from "@/lib/linkage/rules/levels.table";

/** Dates as yyyymmdd, unknown parts 00; 0 = missing. */
export function compareBirths(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  if (a === b) return a % 100 ? BIRTH.exact : BIRTH.typing;
  const [aYear, aMonth, aDay] = partsOf(a);
  const [bYear, bMonth, bDay] = partsOf(b);
  const year = near(aYear, bYear);
  const month = aMonth === 0 || bMonth === 0 ? 1 : near(aMonth, bMonth);
  const day = aDay === 0 || bDay === 0 ? 1 : near(aDay, bDay);
  const same = Number(year === 2) + Number(month === 2) + Number(day === 2);
  if (year === 2 && aMonth === bDay && aDay === bMonth) return BIRTH.typing;
  if (same === 2 && year + month + day >= 5) return BIRTH.typing;
  if (year === 2 && month === 1 && day === 1) return BIRTH.typing;
  if (same === 2) return BIRTH.twoParts;
  return year === 2 || (same === 1 && year === 1 && Math.abs(aYear - bYear) <= 1)
    ? BIRTH.year
    : BIRTH.differs;
}

const partsOf = (date: number) =>
  [Math.trunc(date / 10_000), Math.trunc(date / 100) % 100, date % 100] as const;

/** 2 equal, 1 one digit off or two neighbours swapped, 0 others. */
function near(a: number, b: number): 0 | 1 | 2 {
  if (a === b) return 2;
  let wrong = 0;
  let sumA = 0;
  let sumB = 0;
  for (let x = a, y = b; x > 0 || y > 0; x = Math.trunc(x / 10), y = Math.trunc(y / 10)) {
    if (x % 10 !== y % 10) wrong++;
    sumA += x % 10;
    sumB += y % 10;
  }
  return wrong === 1 || (wrong === 2 && sumA === sumB) ? 1 : 0;
}
