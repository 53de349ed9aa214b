import { parseDate } from "@/lib/imports/rules/parse-date";
import { badInput } from "@/lib/platform/errors";

interface Cell {
  line: number;
  column: string;
  text: string;
}

/** A cell that must not be empty. */
export function requiredText({ line, column, text }: Cell): string {
  if (text === "")
    throw badInput(`Line ${line}, column "${column}": empty. Fill it in and load the file again.`);
  return text;
}

/** A day at midnight UTC, as the database keeps dates. */
export function requiredDate(cell: Cell): Date {
  const date = optionalDate(cell);
  if (date) return date;
  throw badInput(`Line ${cell.line}, column "${cell.column}": empty. Write a date as YYYY-MM-DD.`);
}

export function optionalDate({ line, column, text }: Cell): Date | null {
  if (text === "") return null;
  const date = parseDate(text);
  if (date) return new Date(date);
  throw badInput(`Line ${line}, column "${column}": "${text}" is no date. Write it as YYYY-MM-DD.`);
}

/** One of a closed list. */
export function oneOf<T extends string>({ line, column, text }: Cell, known: readonly T[]): T {
  const found = known.find((value) => value === text);
  if (found) return found;
  throw badInput(`Line ${line}, column "${column}": "${text}" is not one of ${known.join(", ")}.`);
}

export const codeList = (text: string) =>
  text
    .split(";")
    .map((code) => code.trim())
    .filter(Boolean);
