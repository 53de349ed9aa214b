import type { Delimiter } from "@/lib/imports/types";

const DELIMITERS: readonly Delimiter[] = [",", "\t", ";", "|"];

/** The delimiter that occurs most in the header line, outside quotation marks; a comma where none does. */
export function detectDelimiter(headerLine: string): Delimiter {
  const unquoted = headerLine.replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((sign) => unquoted.split(sign).length - 1);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}
