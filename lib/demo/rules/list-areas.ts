import type { AuthorityPlan } from "../types";
import { hullConstituencies, neighbouringWards } from "./hull-wards.table";
import { quoteCell } from "./quote-cell";

export const areasHeader = "kind,code,name,parents,valid_from,valid_to";
export const pollingDistrictsHeader = "authority,district,ward,constituency,valid_from,valid_to";

const hullWardsFrom = "2018-05-03";
const eastRidingWardsFrom = "2003-05-01";
const constituenciesFrom = "2024-05-30";
const england = "E92000001";
const yorkshire = "E12000003";
const eastRiding = "E06000011";

/** One line of the areas file, still in force. */
export function areaLine(
  kind: string,
  code: string,
  name: string,
  parents: readonly string[],
  from: string,
): string {
  return `${kind},${code},${quoteCell(name)},${parents.join(";")},${from},`;
}

/** Hull, its constituencies, and the East Riding wards that complete them. */
export function listHullAreas(plan: AuthorityPlan): string[] {
  return [
    areaLine("country", england, "England", [], "2009-01-01"),
    areaLine("region", yorkshire, "Yorkshire and The Humber", [england], "2009-01-01"),
    areaLine("authority", plan.code, plan.name, [yorkshire], "1996-04-01"),
    areaLine("authority", eastRiding, "East Riding of Yorkshire", [yorkshire], "1996-04-01"),
    ...hullConstituencies.map(([code, name]) =>
      areaLine("constituency", code, name, [yorkshire], constituenciesFrom),
    ),
    ...plan.wards.map((ward) =>
      areaLine("ward", ward.code, ward.name, [plan.code, ...ward.constituencies], hullWardsFrom),
    ),
    ...neighbouringWards.map(([code, name, constituency]) =>
      areaLine("ward", code, name, [eastRiding, constituency], eastRidingWardsFrom),
    ),
  ];
}

export function listPollingDistricts(plan: AuthorityPlan): string[] {
  return plan.districts.map(
    (district) =>
      `${plan.code},${district.code},${plan.wards[district.ward]!.code},${district.constituency},2020-12-01,`,
  );
}
