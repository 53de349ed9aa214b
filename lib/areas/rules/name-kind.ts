import type { AreaKind } from "@/lib/areas/schema";

const KINDS: Record<AreaKind, [singular: string, plural: string]> = {
  country: ["Country", "Countries"],
  region: ["Region", "Regions"],
  authority: ["Council", "Councils"],
  constituency: ["Constituency", "Constituencies"],
  ward: ["Ward", "Wards"],
  county: ["County", "Counties"],
  "county-division": ["County division", "County divisions"],
  "devolved-constituency": ["Devolved constituency", "Devolved constituencies"],
  "devolved-region": ["Devolved region", "Devolved regions"],
  "combined-authority": ["Combined authority", "Combined authorities"],
  "police-area": ["Police area", "Police areas"],
  "london-assembly": ["London Assembly seat", "London Assembly seats"],
  parish: ["Parish", "Parishes"],
  "local-party": ["Local party", "Local parties"],
  "party-branch": ["Party branch", "Party branches"],
  "output-area": ["Output area", "Output areas"],
};

export function nameKind(kind: AreaKind): string {
  return KINDS[kind][0];
}

export function nameKinds(kind: AreaKind): string {
  return KINDS[kind][1];
}
