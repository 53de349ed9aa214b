import type { PollHistory, PropensityModel, TurnoutDesign, TurnoutRows } from "@/lib/profiles/turnout/types";
import { scoreHouseholdPropensity } from "@/lib/stats/score-household-propensity";
import { scorePersonPropensity } from "@/lib/stats/score-person-propensity";

/** Variance of the logistic distribution against the normal: log-odds averaged over N(m, s²) are near m / √(1 + 0.346 s²). */
const LOGISTIC_DAMPING = 0.346;

const VOTED = 2;

/**
 * The regression's columns for electors before a poll: nothing from that poll or after it enters.
 *
 * @param event index of the poll; the number of events for the coming poll
 * @param districtIds the model's districts, in its order
 */
export function buildDesign(
  rows: TurnoutRows,
  history: PollHistory,
  event: number,
  model: PropensityModel,
  districtIds: Int32Array,
): TurnoutDesign {
  const n = rows.electorIds.length;
  const responses = rows.responses.map((record) => record & ((1 << (2 * event)) - 1));
  const input = {
    responses,
    wards: rows.wards,
    pollCount: history.events.length,
    wardCount: history.wardIds.length,
    offsets: history.turnoutLogOdds,
  };
  const { households, count } = numberHouseholds(rows.addressIds);
  const joint = scoreHouseholdPropensity(model, input, households, count);
  const own = scorePersonPropensity(model, input);
  const districtIndex = new Map(Array.from(districtIds, (id, index) => [id, index]));
  const design: TurnoutDesign = {
    rows: n,
    record: new Float64Array(n),
    certainty: new Float64Array(n),
    ownRecord: new Float64Array(n),
    ownCertainty: new Float64Array(n),
    propensitySd: joint.standardDeviation,
    lastLocal: lastLocalVotes(responses, history, event),
    postal: rows.postal,
    attainer: rows.attainer,
    tenure: rows.tenure,
    householdSize: householdSizes(households, count),
    wards: rows.wards,
    districts: rows.districtIds.map((id) => districtIndex.get(id) ?? -1),
    level: levels(rows.wards, history, event),
  };
  for (let row = 0; row < n; row++) {
    design.certainty[row] = damping(joint.standardDeviation[row]!);
    design.record[row] = joint.mean[row]! * design.certainty[row]!;
    design.ownCertainty[row] = damping(own.standardDeviation[row]!);
    design.ownRecord[row] = own.mean[row]! * design.ownCertainty[row]!;
  }
  return design;
}

const damping = (sd: number) => 1 / Math.sqrt(1 + LOGISTIC_DAMPING * sd * sd);

/** Addresses numbered from 0; -1 for an elector without one, who is no household's. */
function numberHouseholds(addressIds: Int32Array): { households: Int32Array; count: number } {
  const numbers = new Map<number, number>();
  const households = addressIds.map((id) => {
    if (id < 0) return -1;
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size);
    return numbers.size - 1;
  });
  return { households, count: numbers.size };
}

function householdSizes(households: Int32Array, count: number): Uint8Array {
  const sizes = new Int32Array(count);
  for (const household of households) if (household >= 0) sizes[household]! += 1;
  return Uint8Array.from(households, (household) => (household < 0 ? 0 : Math.min(4, sizes[household]!) - 1));
}

/** 0 not known, 1 no, 2 yes: the newest local poll before the event. */
function lastLocalVotes(responses: Uint16Array, history: PollHistory, event: number): Uint8Array {
  const last = history.events.findLastIndex((poll, index) => poll.local && index < event);
  if (last < 0) return new Uint8Array(responses.length);
  return Uint8Array.from(responses, (record) => {
    const response = (record >> (2 * last)) & 3;
    return response === 0 ? 0 : response === VOTED ? 2 : 1;
  });
}

/** Log-odds of the ward's newest local poll before the event; the mean of the others where it has none. */
function levels(wards: Int32Array, history: PollHistory, event: number): Float64Array {
  const wardCount = history.wardIds.length;
  const known = Array.from({ length: wardCount }, (_, ward) => {
    for (let poll = event - 1; poll >= 0; poll--) {
      const logOdds = history.localLogOdds[poll * wardCount + ward]!;
      if (Number.isFinite(logOdds)) return logOdds;
    }
    return Number.NaN;
  });
  const finite = known.filter(Number.isFinite);
  const mean = finite.reduce((sum, logOdds) => sum + logOdds, 0) / Math.max(1, finite.length);
  const perWard = known.map((logOdds) => (Number.isFinite(logOdds) ? logOdds : mean));
  return Float64Array.from(wards, (ward) => perWard[ward]!);
}
