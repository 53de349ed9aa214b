import { REFERENCE_COLUMNS } from "@/lib/electors/rules/read-reference";
import type { LayoutColumn } from "@/lib/imports/types";

/** Columns that say whom or what a row of demographics describes; every other column is an attribute. */
export const SUBJECT_COLUMNS: readonly LayoutColumn<string>[] = [
  ...REFERENCE_COLUMNS,
  {
    field: "area",
    headers: ["area", "area_code", "ward", "ward_code", "output_area", "constituency", "gss_code"],
    optional: true,
  },
  { field: null, headers: ["area_name", "ward_name", "constituency_name"], optional: true },
];

/** Counts of a census: one a row. `variable` and `category` may be left out where the variables are columns. */
export const CENSUS_COLUMNS: readonly LayoutColumn<string>[] = [
  { field: "area", headers: ["area", "area_code", "ward", "ward_code", "output_area", "gss_code"] },
  { field: null, headers: ["area_name", "ward_name"], optional: true },
  { field: "universe", headers: ["universe"], optional: true },
  { field: "variable", headers: ["variable"], optional: true },
  { field: "category", headers: ["category"], optional: true },
  { field: "count", headers: ["count", "observation", "value"] },
];
