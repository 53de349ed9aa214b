import type { AuthorityPlan, Contest } from "../types";
import { nextLocalDate, pccPollDates, polls } from "./polls.table";

export const electionsHeader = "type,date,name,areas";

const mayoralDate = "2025-05-01";
const fallowIn2026 = ["E05011533", "E05011534"];
const eastRiding = "E06000011";

function wardsPolling(plan: AuthorityPlan, date: string, contest: Contest): string[] {
  const index = polls.findIndex((poll) => poll.date === date);
  return plan.wards.filter((ward) => ward.polls[index]?.contest === contest).map((ward) => ward.code);
}

function line(type: string, date: string, name: string, areas: readonly string[]): string {
  return `${type},${date},${name},${areas.join(";")}`;
}

/**
 * Past polls with and without a marked register, and the next local election. Hull elects by thirds, 19 of 21
 * wards at a time; the demo lets all its wards poll in 2027, so that every elector has a prediction.
 */
export function listHullElections(plan: AuthorityPlan): string[] {
  const rows = polls.flatMap(({ date, contest }) => {
    const year = date.slice(0, 4);
    if (contest === "general") {
      const constituencies = [...new Set(plan.districts.map((district) => district.constituency))].sort();
      return [line("uk-parliament", date, `General election ${year}`, constituencies)];
    }
    const local = line("local", date, `Hull City Council ${year}`, wardsPolling(plan, date, "local"));
    if (!pccPollDates.includes(date)) return [local];
    return [local, line("pcc", date, `Humberside Police and Crime Commissioner ${year}`, [plan.code])];
  });
  const all = plan.wards.map((ward) => ward.code);
  return [
    ...rows,
    line("mayoral", mayoralDate, "Hull and East Yorkshire Mayor 2025", [plan.code, eastRiding]),
    line(
      "local",
      "2026-05-07",
      "Hull City Council 2026",
      all.filter((code) => !fallowIn2026.includes(code)),
    ),
    line("local", nextLocalDate, "Hull City Council 2027", all),
  ];
}
