import type { Layout } from "@/lib/imports/types";

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
