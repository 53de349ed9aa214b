import type { RejectReason } from "@/lib/imports/reject-reasons.table";

export type NumberRead =
  | { ok: true; number: number; suffix: number }
  | { ok: false; field: "number" | "suffix"; reason: RejectReason };

/** An elector's number and suffix as files print them: "5", "5.000", suffix empty for none. */
export function readNumber(numberText: string, suffixText: string): NumberRead {
  if (numberText === "") return { ok: false, field: "number", reason: "number-missing" };
  const number = wholeNumber(numberText);
  if (number === null || number < 1 || number > 9_999_999) {
    return { ok: false, field: "number", reason: "number-not-whole" };
  }
  const suffix = suffixText === "" ? 0 : wholeNumber(suffixText);
  if (suffix === null || suffix > 9_999) return { ok: false, field: "suffix", reason: "suffix-not-whole" };
  return { ok: true, number, suffix };
}

/** "1-2", "Jan-02" and "5.5" are no whole number. */
function wholeNumber(text: string): number | null {
  return /^\d{1,9}(\.0+)?$/.test(text) ? Number.parseInt(text, 10) : null;
}
