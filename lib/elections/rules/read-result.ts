import type { ResultField } from "@/lib/elections/layouts.table";
import { readParty } from "@/lib/elections/rules/read-party";
import { ELECTION_TYPES, type ElectionType } from "@/lib/elections/schema";
import { maskText } from "@/lib/imports/rules/mask-text";
import { parseDate } from "@/lib/imports/rules/parse-date";
import type { FileRow, LayoutMatch, RowFault } from "@/lib/imports/types";

export interface ResultRead {
  type: ElectionType;
  date: string;
  /** Name of the election; empty where the file leaves it out. */
  election: string;
  area: string;
  party: string;
  label: string;
  name: string;
  votes: number | null;
  elected: boolean | null;
  seats: number;
  electorate: number | null;
  ballots: number | null;
  rejected: number | null;
}

const YES = ["y", "yes", "true", "1", "elected"];
const NO = ["", "n", "no", "false", "0"];

/** Compiles a layout into a function from a row to a party or candidate of a contest, or its fault. */
export function resultReader(match: LayoutMatch<ResultField>) {
  const text = (cells: readonly string[], field: ResultField) =>
    cells[match.positions.get(field) ?? -1] ?? "";
  const fault = (field: ResultField, reason: RowFault["reason"], found?: string): RowFault => ({
    column: match.header[match.positions.get(field) ?? -1] ?? field,
    reason,
    found: found && maskText(found),
  });
  return ({ cells }: FileRow): ResultRead | RowFault => {
    const of = (field: ResultField) => text(cells, field);
    const type = ELECTION_TYPES.find((known) => known === of("type"));
    if (!type) return fault("type", "category-unknown", of("type"));
    const date = parseDate(of("date"));
    if (!date) return fault("date", "date-unreadable");
    if (of("area") === "") return fault("area", "value-missing");
    const party = readParty(of("party"));
    if (!party) return fault("party", "party-unknown", of("party"));
    const numbers = { votes: 0, seats: 0, electorate: 0, ballots: 0, rejected: 0 } as Record<
      string,
      number | null
    >;
    for (const field of ["votes", "seats", "electorate", "ballots", "rejected"] as const) {
      const number = wholeNumber(of(field));
      if (number === undefined) return fault(field, "number-unreadable", of(field));
      numbers[field] = number;
    }
    const { votes = null, seats = null, electorate = null, ballots = null, rejected = null } = numbers;
    const percent = of("turnout_percent");
    if (percent !== "" && !/^\d{1,3}(\.\d+)?%?$/.test(percent))
      return fault("turnout_percent", "number-unreadable", percent);
    const counted =
      ballots ??
      (percent !== "" && electorate !== null
        ? Math.round((electorate * Number.parseFloat(percent)) / 100)
        : null);
    const elected = of("elected").toLowerCase();
    if (!YES.includes(elected) && !NO.includes(elected)) return fault("elected", "category-unknown", elected);
    const label = of("label") || (party.code === "other" ? "" : party.name);
    return {
      type,
      date,
      election: of("election"),
      area: of("area"),
      party: party.code,
      label,
      // Several parties that we do not know stand apart by their names.
      name: of("candidate") || (party.code === "other" ? label : ""),
      votes,
      elected: match.positions.has("elected") ? YES.includes(elected) : null,
      seats: seats || 1,
      electorate,
      ballots: counted,
      rejected,
    };
  };
}

/** "1,234" is 1234; null where there is nothing, undefined where it is no whole number. */
function wholeNumber(text: string): number | null | undefined {
  if (text === "") return null;
  return /^\d{1,3}(,?\d{3})*$/.test(text) && text.length < 12 ? Number(text.replaceAll(",", "")) : undefined;
}
