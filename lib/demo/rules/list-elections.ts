import type { AuthorityPlan, Contest } from "../types";
import { hullCode } from "./describe-hull";
import { nextLocalDate, pccPollDates, polls } from "./polls.table";

export const electionsHeader = "type,date,name,areas";

const mayoralDate = "2025-05-01";
const local2026Date = "2026-05-07";
/** Two-member wards that elect nobody in that year of Hull's cycle. */
const fallowIn2026 = ["E05011533", "E05011534"];
const eastRiding = "E06000011";

function line(type: string, date: string, name: string, areas: readonly string[]): string {
  return `${type},${date},${name},${areas.join(";")}`;
}

function wardsPolling(plans: readonly AuthorityPlan[], pollIndex: number, contest: Contest): string[] {
  return plans.flatMap((plan) =>
    plan.wards.filter((ward) => ward.polls[pollIndex]?.contest === contest).map((ward) => ward.code),
  );
}

/**
 * Past polls with and without a marked register, and the next local election. Hull elects by thirds, 19 of 21
 * wards at a time; the demo lets all its wards poll in 2027, so that every elector has a prediction.
 */
export function listElections(plans: readonly AuthorityPlan[]): string[] {
  const everyConstituency = new Set(
    plans.flatMap((plan) => plan.districts.map((district) => district.constituency)),
  );
  const past = polls.flatMap(({ date, contest }, p) => {
    const year = date.slice(0, 4);
    if (contest === "general") {
      return [line("uk-parliament", date, `General election ${year}`, [...everyConstituency].sort())];
    }
    const local = line("local", date, `Local elections ${year}`, wardsPolling(plans, p, "local"));
    if (!pccPollDates.includes(date)) return [local];
    return [local, line("pcc", date, `Humberside Police and Crime Commissioner ${year}`, [hullCode])];
  });
  const all = plans.flatMap((plan) => plan.wards.map((ward) => ward.code));
  const voting2026 = all.filter((code) => !fallowIn2026.includes(code));
  return [
    ...past,
    line("mayoral", mayoralDate, "Hull and East Yorkshire Mayor 2025", [hullCode, eastRiding]),
    line("local", local2026Date, "Local elections 2026", voting2026),
    line("local", nextLocalDate, "Local elections 2027", all),
  ];
}
