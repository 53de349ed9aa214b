/** Kinds of area. A polling district lies in one authority, ward and constituency; in the others by `area_district`. */
export const AREA_KINDS = [
  "country",
  "region",
  "authority",
  "constituency",
  "ward",
  "county",
  "county-division",
  "devolved-constituency",
  "devolved-region",
  "combined-authority",
  "police-area",
  "london-assembly",
  "parish",
  "local-party",
  "party-branch",
  "output-area",
] as const;

export type AreaKind = (typeof AREA_KINDS)[number];
