export const AREA_KINDS = ["country", "region", "authority", "constituency", "ward"] as const;

export type AreaKind = (typeof AREA_KINDS)[number];
