import type { RejectReason } from "@/lib/imports/reject-reasons.table";
import { parseDate } from "@/lib/imports/rules/parse-date";

export type NumberField = "district" | "number" | "suffix";

export type ElectorNumberRead =
  | { ok: true; district: string; number: number; suffix: number }
  | { ok: false; field: NumberField; reason: RejectReason };

const MONTH = "[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec";
/** What spreadsheets make of "1-2", "MAR-1" and "1E2". The codes of real districts are in capitals: "MAY-1" is one. */
const SPREADSHEET_DATE = new RegExp(
  `^(?:(?:${MONTH})-\\d{2,4}|\\d{1,2}-(?:${MONTH})|\\d(?:\\.\\d+)?E\\+\\d+)$`,
);
const PLAIN = /^\d{1,7}$/;

/**
 * An elector's number as files print it: district, number and suffix in three columns, or together in the one of the
 * number ("KD-2/2-289/1", "289/1", "3.5" for suffix 5 of 3). No suffix is 0. What a spreadsheet has turned into a date
 * is refused, not guessed.
 */
export function readElectorNumber(
  district: string,
  numberText: string,
  suffixText: string,
): ElectorNumberRead {
  if (district.length > 3 && isDate(district)) return fault("district", "district-date");
  if (PLAIN.test(numberText) && suffixText === "") {
    return district === "" ? fault("district", "district-missing") : whole(district, numberText, 0);
  }
  if (numberText === "") {
    return district === "" ? fault("district", "district-missing") : fault("number", "number-missing");
  }
  if (isDate(numberText)) return fault("number", "number-not-whole");
  const own = splitDistrict(district, numberText);
  if (!own.ok) return own;
  const parts = splitSuffix(own.number);
  if (typeof parts === "string") return fault("number", parts);
  const suffix = suffixText === "" ? 0 : wholeNumber(suffixText);
  if (suffix === null || suffix > 9_999) return fault("suffix", "suffix-not-whole");
  if (suffix && parts.suffix && suffix !== parts.suffix) return fault("suffix", "suffix-differs");
  if (own.district === "") return fault("district", "district-missing");
  return whole(own.district, parts.number, suffix || parts.suffix);
}

function whole(district: string, numberText: string, suffix: number): ElectorNumberRead {
  const number = Number.parseInt(numberText, 10);
  if (number < 1) return fault("number", "number-not-whole");
  return { ok: true, district, number, suffix };
}

const fault = (field: NumberField, reason: RejectReason) => ({ ok: false, field, reason }) as const;
const isDate = (text: string) => SPREADSHEET_DATE.test(text) || parseDate(text) !== null;

/** A number may carry its district: "KD-2/2-289/1". It must be that of the district's own column where there is one. */
function splitDistrict(district: string, text: string) {
  if (/^N? ?\d[\d./ ]*$/i.test(text)) return { ok: true, district, number: text } as const;
  if (district !== "" && text.toUpperCase().startsWith(`${district.toUpperCase()}-`)) {
    return { ok: true, district, number: text.slice(district.length + 1).trim() } as const;
  }
  const parts = /^(.*\S)\s*-\s*(\d[\d./]*)$/.exec(text);
  if (!parts) return fault("number", "number-not-whole");
  const [, own = "", number = ""] = parts;
  if (isDate(own)) return fault("number", "number-not-whole");
  if (district === "" || own.toUpperCase() === district.toUpperCase()) {
    return { ok: true, district: own, number } as const;
  }
  // "1-2" beside the district "AA" is no number of a district "1".
  return fault("number", /^\d+$/.test(own) ? "number-not-whole" : "district-differs");
}

/** "289/1", "5.000", "3.5", "10.75"; why not, otherwise. An anonymous elector's may begin with N. */
function splitSuffix(text: string): { number: string; suffix: number } | RejectReason {
  const parts = /^(?:N ?)?(\d{1,7})(?:\s*([/.])\s*(\d{1,4}))?$/i.exec(text);
  if (!parts) return "number-not-whole";
  const [, number = "", sign, rest = ""] = parts;
  if (sign !== ".") return { number, suffix: Number(rest || 0) };
  const places = rest.replace(/0+$/, "");
  // "3.10" is suffix 10 or, of a spreadsheet that shows two places, suffix 1. Three places are how one software prints all.
  if (places !== "" && places !== rest && rest.length !== 3) return "number-ambiguous";
  return { number, suffix: Number(places || 0) };
}

function wholeNumber(text: string): number | null {
  return /^\d{1,9}(\.0+)?$/.test(text) ? Number.parseInt(text, 10) : null;
}
