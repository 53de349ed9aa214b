import { UNCOMMON_FORENAMES } from "@/lib/exports/forenames.table";
import type { InventedName } from "@/lib/exports/types";

interface Draw {
  integer(below: number): number;
}

const CANDIDATES = 60;

/** Names that could stand in the list: a surname of one row with the forename of another, or an uncommon one. */
export function inventNames(rows: readonly InventedName[], random: Draw): InventedName[] {
  const named = rows.filter(({ surname, forename }) => surname !== "" && forename !== "");
  if (named.length === 0) return [];
  const names = new Map<string, InventedName>();
  for (let n = 0; n < CANDIDATES; n++) {
    const { surname } = named[random.integer(named.length)]!;
    const common = named[random.integer(named.length)]!.forename.split(" ")[0]!;
    const uncommon = UNCOMMON_FORENAMES[random.integer(UNCOMMON_FORENAMES.length)]!;
    const forename = n < CANDIDATES / 2 ? common : uncommon;
    names.set(`${surname}|${forename}`.toLowerCase(), { surname, forename });
  }
  return [...names.values()];
}

/** The door beside: "12 High Street" becomes "12B High Street", so that no letter reaches a real home under a false name. */
export function inventAddress(lines: readonly string[] | null): string[] | null {
  if (!lines) return null;
  const place = lines.findIndex((line) => /\d/.test(line));
  if (place < 0) return [...lines];
  return lines.map((line, index) => (index === place ? line.replace(/(\d+)[A-Za-z]?/, "$1Z") : line));
}
