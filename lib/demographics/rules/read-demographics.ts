import { formatPostcode } from "@/lib/areas/rules/format-postcode";
import type { DemographicsMatch } from "@/lib/demographics/rules/match-demographics";
import { type ElectorReference, referenceReader } from "@/lib/electors/rules/read-reference";
import { forbiddenValue } from "@/lib/imports/rules/refuse-columns";
import type { FileRow, RowFault } from "@/lib/imports/types";

export interface DemographicsRead {
  who: ElectorReference | null;
  /** Postcode or code of the area; empty for an elector. */
  place: string;
  /** By attribute, as the file has them. */
  values: string[];
}

/** Compiles a layout into a function from a row to what it says of an elector, a postcode or an area, or its fault. */
export function demographicsReader({ level, match, attributes }: DemographicsMatch) {
  const readWho = referenceReader(match);
  const subject = match.positions.get(level === "postcode" ? "postcode" : "area") ?? -1;
  const mayHold = rememberedCheck();
  return (row: FileRow): DemographicsRead | RowFault => {
    const { cells } = row;
    const values: string[] = [];
    for (const { place } of attributes) {
      const value = cells[place] ?? "";
      if (!mayHold(value)) return { column: match.header[place] ?? "", reason: "forbidden-content" };
      values.push(value);
    }
    if (level === "elector") {
      const who = readWho(row);
      return "reason" in who ? who : { who, place: "", values };
    }
    const text = cells[subject] ?? "";
    if (text === "") return { column: match.header[subject] ?? "", reason: "value-missing" };
    const place = level === "postcode" ? formatPostcode(text) : text;
    if (place === null) return { column: match.header[subject] ?? "", reason: "postcode-unreadable" };
    return { who: null, place, values };
  };
}

const MOST_REMEMBERED = 10_000;

/** The same few values stand in every row: each is looked at once. */
function rememberedCheck(): (value: string) => boolean {
  const known = new Map<string, boolean>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const allowed = forbiddenValue(value) === null;
    if (known.size < MOST_REMEMBERED) known.set(value, allowed);
    return allowed;
  };
}
