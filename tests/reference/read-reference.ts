import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";

export type Table = Record<string, string>[];

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** A table written by the R script of the same name, or any other by its absolute path. */
export function readTable(file: string): Table {
  return parse(readFileSync(file.startsWith("/") ? file : here(file)), { columns: true, trim: true });
}

/** What R answered. */
export function readAnswers<T>(file: string): T {
  return JSON.parse(readFileSync(here(file), "utf8"));
}

export function numbers(table: Table, column: string): Float64Array {
  return Float64Array.from(table, (row) => Number(row[column]));
}

export function flags(table: Table, column: string, yes = "1"): Uint8Array {
  return Uint8Array.from(table, (row) => (row[column] === yes ? 1 : 0));
}

export function factor(table: Table, name: string, levels: string[]) {
  return { name, levels, codes: Uint8Array.from(table, (row) => levels.indexOf(row[name] ?? "")) };
}

/** Levels numbered from 1 in the table, from 0 in the grouping. */
export function grouping(table: Table, name: string, count: number) {
  return { name, count, codes: Int32Array.from(table, (row) => Number(row[name]) - 1) };
}
