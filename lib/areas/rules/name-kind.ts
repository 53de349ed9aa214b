import type { AreaKind } from "@/lib/areas/types";

const KINDS: Record<AreaKind, [singular: string, plural: string]> = {
  country: ["Country", "Countries"],
  region: ["Region", "Regions"],
  authority: ["Council", "Councils"],
  constituency: ["Constituency", "Constituencies"],
  ward: ["Ward", "Wards"],
};

export function nameKind(kind: AreaKind): string {
  return KINDS[kind][0];
}

export function nameKinds(kind: AreaKind): string {
  return KINDS[kind][1];
}

const ELECTIONS: Record<string, string> = {
  local: "local",
  "uk-parliament": "general",
  mayoral: "mayoral",
  pcc: "police commissioner",
  devolved: "devolved",
  "by-election": "by-election",
  referendum: "referendum",
};

/** The short word for a type of election, as it stands before "election": "local", "general". */
export function nameElection(type: string): string {
  return ELECTIONS[type] ?? type;
}
