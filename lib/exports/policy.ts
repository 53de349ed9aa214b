import type { Role } from "@/lib/access/schema";
import { EXPORT_FIELDS, type ExportField } from "@/lib/exports/fields.table";
import type { ExportFormat } from "@/lib/exports/schema";

/** Electors in one copy, by role; a role that is not named has the least. */
const MOST_ROWS: Partial<Record<Role, number>> = { "data-team": 500_000, campaign: 100_000, local: 20_000 };
const LEAST_LIMIT = 5_000;

/** A spreadsheet is built in memory, and nobody reads a longer printed list. */
const MOST_ROWS_OF_FORMAT: Record<ExportFormat, number> = { csv: 500_000, xlsx: 50_000, pdf: 2_000 };

/** More than this is a bulk export: a second person decides. */
export const BULK_ABOVE = 10_000;

export function mostRows(role: Role, format: ExportFormat): number {
  return Math.min(MOST_ROWS[role] ?? LEAST_LIMIT, MOST_ROWS_OF_FORMAT[format]);
}

export function fieldsFor(role: Role): ExportField[] {
  return EXPORT_FIELDS.filter(({ roles }) => !roles || roles.includes(role));
}

/** The fields asked for that the role may have, with those that every copy has, in the order of the columns. */
export function chooseFields(role: Role, asked: readonly string[]): string[] {
  return fieldsFor(role)
    .filter(({ key, always }) => always || asked.includes(key))
    .map(({ key }) => key);
}
