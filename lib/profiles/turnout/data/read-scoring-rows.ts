import type { PoolClient } from "pg";
import { excludedMarkers } from "@/lib/elections/rules/is-eligible";
import { readIntegers } from "@/lib/platform/db/read-integers";
import { readHistory } from "@/lib/profiles/turnout/data/read-history";
import { toTurnoutRows } from "@/lib/profiles/turnout/rules/to-turnout-rows";
import type { PollHistory, TurnoutRows } from "@/lib/profiles/turnout/types";

export interface ScoringRows {
  history: PollHistory;
  rows: TurnoutRows;
  authorityIds: Int32Array;
  constituencyIds: Int32Array;
  /** 1 where the elector may vote at the coming local election. Those who may not still count in their household. */
  eligible: Uint8Array;
  /** The same for the UK Parliament. */
  eligibleForParliament: Uint8Array;
  /** Outcomes of eight polls, a byte each, as two 32-bit halves (the older four first). */
  outcomes: [Int32Array, Int32Array];
}

/** Everybody on the newest registers, from the packed features. */
export async function readScoringRows(client: PoolClient, nextPoll: string): Promise<ScoringRows> {
  const history = await readHistory(client);
  const mayVote = (...contest: Parameters<typeof excludedMarkers>) =>
    `(e.markers !~* '[${excludedMarkers(...contest).join("")}]' and (e.attains_on is null or e.attains_on <= '${nextPoll}'))::int`;
  const columns = await readIntegers(
    client,
    `select e.id, d.ward_id, e.district_id, e.address_id, get_byte(f.codes, 1), get_byte(f.codes, 2), get_byte(f.codes, 3),
       ${eventBits()}, d.authority_id, d.constituency_id,
       ${mayVote("local", "ward")}, ${fourBytes(4)}, ${fourBytes(8)}, ${mayVote("uk-parliament", "constituency")}
     from elector_feature f join elector e on e.id = f.elector_id join polling_district d on d.id = e.district_id
     where e.on_register order by e.id`,
    14,
  );
  return {
    history,
    rows: toTurnoutRows(columns.slice(0, 8), history),
    authorityIds: columns[8]!,
    constituencyIds: columns[9]!,
    eligible: Uint8Array.from(columns[10]!),
    eligibleForParliament: Uint8Array.from(columns[13]!),
    outcomes: [columns[11]!, columns[12]!],
  };
}

/** Two bits a poll from the outcome bytes: 1 did not vote, 2 voted. */
function eventBits(): string {
  const bits = Array.from(
    { length: 8 },
    (_, event) =>
      `(case get_byte(f.codes, ${4 + event}) when 0 then 0 when 2 then 2 when 3 then 2 when 4 then 2 else 1 end << ${2 * event})`,
  );
  return bits.join(" | ");
}

const fourBytes = (at: number) =>
  `get_byte(f.codes, ${at}) | (get_byte(f.codes, ${at + 1}) << 8) | (get_byte(f.codes, ${at + 2}) << 16) | (get_byte(f.codes, ${at + 3}) << 24)`;
