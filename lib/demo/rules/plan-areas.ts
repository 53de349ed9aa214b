import type { AuthorityPlan } from "../types";
import { authorities, describeBritishAuthority } from "./describe-britain";
import { describeHull } from "./describe-hull";
import { listHullAreas } from "./list-areas";
import { listBritishAreas } from "./list-british-areas";

type AreaChoice = { areas?: "uk" | undefined; electors: number };

export function countAuthorities(choice: AreaChoice): number {
  return choice.areas === "uk" ? authorities.length : 1;
}

export function planAuthority(choice: AreaChoice, index: number): AuthorityPlan {
  return choice.areas === "uk"
    ? describeBritishAuthority(index, choice.electors)
    : describeHull(choice.electors);
}

export function listAreas(choice: AreaChoice): string[] {
  return choice.areas === "uk" ? listBritishAreas() : listHullAreas(planAuthority(choice, 0));
}
