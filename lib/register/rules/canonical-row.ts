import { ADDRESS_LINES, type RegisterRow } from "@/lib/register/rules/read-register-row";

/** Columns in which every layout of registers is written once it is understood. */
export const CANONICAL_COLUMNS = [
  "district",
  "number",
  "suffix",
  "title",
  "forename",
  "middle_names",
  "surname",
  "name_suffix",
  "date_of_birth",
  "date_of_attainment",
  "markers",
  "opted_out",
  "change",
  ...Array.from({ length: ADDRESS_LINES }, (_, index) => `address${index + 1}`),
  "postcode",
  "uprn",
  "elector_id",
] as const;

export function canonicalCells(row: RegisterRow): string[] {
  return [
    row.district,
    String(row.number),
    row.suffix === 0 ? "" : String(row.suffix),
    row.title,
    row.forename,
    row.middleNames,
    row.surname,
    row.nameSuffix,
    row.birthDate,
    row.attainmentDate,
    row.markers,
    String(row.optedOut),
    row.change,
    ...row.address,
    row.postcode,
    row.uprn,
    row.electorId,
  ];
}
