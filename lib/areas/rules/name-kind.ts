import type { AreaKind } from "@/lib/areas/schema";

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
