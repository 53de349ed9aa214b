import type { AuthorityPlan, DistrictPlan, WardPlan, WardPoll } from "../types";
import { hullPostcodes } from "./hull-postcodes.table";
import { type HullWardRow, hullConstituencies, hullWards } from "./hull-wards.table";
import { pccPollDates, polls } from "./polls.table";
import { logistic, logit } from "./weigh-turnout";

export const hullCode = "E06000010";

/** In the wards without a council poll fewer people come out for a police commissioner alone. */
const pccOnlyShareOfLocalTurnout = 0.72;
/** How far a ward's general election turnout follows its local one, on the log-odds scale. */
const generalFollowsLocal = 0.6;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function usualLocalTurnout(row: HullWardRow): number {
  return mean(row[4].filter((percent) => percent !== null)) / 100;
}

function unpackPostcodes(packed: string): string[] {
  return packed.split(";").flatMap((sector) => {
    const units = sector.slice(sector.indexOf(" ") + 2);
    const outward = sector.slice(0, sector.length - units.length);
    return Array.from({ length: units.length / 2 }, (_, i) => outward + units.slice(2 * i, 2 * i + 2));
  });
}

function constituencyOf(code: string) {
  return hullConstituencies.find((constituency) => constituency[0] === code)!;
}

function wardPolls(row: HullWardRow): (WardPoll | null)[] {
  const sameConstituency = hullWards.filter((other) => other[2] === row[2]);
  const usual = mean(sameConstituency.map((other) => logit(usualLocalTurnout(other))));
  let localIndex = 0;
  return polls.map((poll) => {
    if (poll.contest === "general") {
      const level = logit(constituencyOf(row[2])[2] / 100);
      const departure = generalFollowsLocal * (logit(usualLocalTurnout(row)) - usual);
      return { contest: "general", turnout: logistic(level + departure) };
    }
    const percent = row[4][localIndex++] ?? null;
    if (percent !== null) return { contest: "local", turnout: percent / 100 };
    if (!pccPollDates.includes(poll.date)) return null;
    return { contest: "pcc", turnout: usualLocalTurnout(row) * pccOnlyShareOfLocalTurnout };
  });
}

/** Local shares of recent years and the general election of 2024, half and half. */
function partyShares(row: HullWardRow): number[] {
  const general = constituencyOf(row[2])[3];
  return row[5].map((local, party) => (local + general[party]!) / 200);
}

function districtsOf(wardIndex: number, row: HullWardRow): DistrictPlan[] {
  const wardLetter = String.fromCharCode(65 + wardIndex);
  const count = Math.max(6, Math.min(8, Math.round(row[3] / 1300)));
  const codes = Array.from({ length: count }, (_, i) => wardLetter + String.fromCharCode(65 + i));
  // Where a district once was divided, councils add a third letter.
  if (wardIndex % 5 === 2) codes.splice(count - 2, 2, `${codes[count - 2]}A`, `${codes[count - 2]}B`);
  return codes.map((code) => ({ code, ward: wardIndex, constituency: row[2] }));
}

/** Kingston upon Hull with so many electors in all, in the real proportions of its wards. */
export function describeHull(electors: number): AuthorityPlan {
  const total = hullWards.reduce((sum, row) => sum + row[3], 0);
  const wards: WardPlan[] = hullWards.map((row) => ({
    code: row[0],
    name: row[1],
    electors: Math.round((electors * row[3]) / total),
    youthTilt: row[6],
    studentHouseShare: row[7],
    polls: wardPolls(row),
    partyShares: partyShares(row),
    localShares: row[5].map((percent) => percent / 100),
    generalShares: constituencyOf(row[2])[3].map((percent) => percent / 100),
    constituencies: [row[2]],
    postcodes: unpackPostcodes(hullPostcodes[row[0]]!),
  }));
  return {
    code: hullCode,
    name: "Kingston upon Hull, City of",
    postTown: "Hull",
    wards,
    districts: hullWards.flatMap((row, w) => districtsOf(w, row)),
  };
}
