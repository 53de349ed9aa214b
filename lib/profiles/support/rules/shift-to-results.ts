import { formatDate } from "@/lib/platform/format";
import { replayEvidence } from "@/lib/profiles/evidence/rules/replay-evidence";
import type { Evidence } from "@/lib/profiles/evidence/types";
import type { WardResult } from "@/lib/profiles/support/types";
import { scoreProfile } from "@/lib/profiles/target/rules/score-profile";
import type { ProfileParameters, SupportShift } from "@/lib/profiles/target/schema";
import { multinomialShift } from "@/lib/stats/multinomial-shift";

/** After so many days a shift counts half: opinion moves on, and what has been heard since tells of it. */
const HALF_LIFE_DAYS = 365;
const MINUTES_OF_DAY = 1440;
const PREFIX = "support.";

/**
 * What must be added to each party's log-odds in each area so that chances dated at its last election, of those who
 * voted, meet the result; carried forward, halved with every year. Who voted is read off the marked register of that
 * day; where none is loaded, everybody on the register counts alike.
 */
export function shiftToResults(
  parameters: ProfileParameters,
  evidence: Evidence,
  results: readonly WardResult[],
  now: number,
): SupportShift | undefined {
  const offsets: SupportShift["offsets"] = {};
  const days = [...new Set(results.map(({ day }) => day))].filter((day) => day * MINUTES_OF_DAY < now);
  for (const day of days) {
    const then = stateAt(evidence, day);
    if (!then) continue;
    const chances = scoreProfile({ ...parameters, shift: undefined }, then.rows, evidence.roster);
    const of = results.filter((result) => result.day === day);
    const carried = 0.5 ** ((now / MINUTES_OF_DAY - day) / HALF_LIFE_DAYS);
    for (const areaId of new Set(of.map((result) => result.areaId))) {
      const inArea = of.filter((result) => result.areaId === areaId);
      const places = new Set(inArea.map(({ wardId }) => evidence.roster.wardIds.indexOf(wardId)));
      const weights = then.weights.map((weight, row) => (places.has(then.rows.wards[row]!) ? weight : 0));
      const shares = parameters.targets.map(
        ({ key }) => inArea[0]!.votes[key.slice(PREFIX.length)] ?? Number.NaN,
      );
      const shifts = multinomialShift(chances, weights, shares);
      for (const { wardId } of inArea)
        offsets[wardId] = Object.fromEntries(
          parameters.targets.map(({ key }, target) => [key, carried * shifts[target]!]),
        );
    }
  }
  const used = results.filter(({ wardId }) => offsets[wardId]);
  if (used.length === 0) return undefined;
  return {
    offsets,
    elections: [...new Set(used.map(({ election, day }) => `${election} (${dateOf(day)})`))],
  };
}

const dateOf = (day: number) => formatDate(new Date(day * MINUTES_OF_DAY * 60_000));

/** Everybody on the register of that day as they were known then, and how much each counts as a voter. */
function stateAt(evidence: Evidence, day: number) {
  const until = day * MINUTES_OF_DAY;
  const { events, roster } = evidence;
  const kept = Int32Array.from([...events.minutes.keys()].filter((event) => events.minutes[event]! < until));
  const registers = evidence.registers.filter((register) => register.day <= day);
  const register = registers.at(-1);
  if (!register) return null;
  const { present } = replayEvidence(
    {
      ...evidence,
      registers,
      polls: evidence.polls.filter((poll) => poll.day < day),
      events: {
        electors: kept.map((event) => events.electors[event]!),
        minutes: kept.map((event) => events.minutes[event]!),
        kinds: Uint8Array.from(kept, (event) => events.kinds[event]!),
        values: Uint8Array.from(kept, (event) => events.values[event]!),
        details: Uint8Array.from(kept, (event) => events.details[event]!),
      },
    },
    until,
  );
  const marks = evidence.polls.find((poll) => poll.day === day)?.marks;
  const weights = Float64Array.from(roster.electorIds, (_, place) => {
    if (register.addresses[place] === -1) return 0;
    return marks ? Number(marks[place] === 2) : 1;
  });
  return { rows: { features: present, wards: roster.wards, districts: roster.districts }, weights };
}
