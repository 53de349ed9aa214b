import type { Layout, LayoutColumn } from "@/lib/imports/types";

export type AreaField = "kind" | "code" | "name" | "parents" | "valid_from" | "valid_to";

export const AREA_LAYOUTS: readonly Layout<AreaField>[] = [
  {
    name: "areas",
    title: "Areas",
    columns: [
      { field: "kind", headers: ["kind"] },
      { field: "code", headers: ["code"] },
      { field: "name", headers: ["name"] },
      { field: "parents", headers: ["parents"] },
      { field: "valid_from", headers: ["valid_from"] },
      { field: "valid_to", headers: ["valid_to"] },
    ],
  },
];

export type DistrictField = "authority" | "district" | "ward" | "constituency" | "valid_from" | "valid_to";

export const DISTRICT_LAYOUTS: readonly Layout<DistrictField>[] = [
  {
    name: "polling-districts",
    title: "Polling districts",
    columns: [
      { field: "authority", headers: ["authority"] },
      { field: "district", headers: ["district"] },
      { field: "ward", headers: ["ward"] },
      { field: "constituency", headers: ["constituency"] },
      { field: "valid_from", headers: ["valid_from"] },
      { field: "valid_to", headers: ["valid_to"] },
    ],
  },
];

export type AreaDistrictField = "area" | "authority" | "district";

/** Which polling districts make up an area of the party's own, or any other that parents do not tell. */
export const AREA_DISTRICT_LAYOUTS: readonly Layout<AreaDistrictField>[] = [
  {
    name: "area-districts",
    title: "Polling districts of areas",
    columns: [
      { field: "area", headers: ["area", "area_code", "branch"] },
      { field: "authority", headers: ["authority", "authority_code"] },
      { field: "district", headers: ["district", "polling_district", "PD"] },
    ],
  },
];

/** Columns of a postcode lookup that count; the Office for National Statistics' directory has many more. */
export const POSTCODE_COLUMNS: readonly LayoutColumn<string>[] = [
  { field: "postcode", headers: ["postcode", "pcds", "pcd", "pc"] },
  { field: "ward", headers: ["ward", "ward_code", "osward", "wd22cd", "wd23cd", "wd24cd", "wd25cd"] },
  { field: "output_area", headers: ["output_area", "oa21", "oa21cd", "oa11", "oa11cd"], optional: true },
];
