import { FEATURES } from "@/lib/profiles/evidence/features.table";
import { evidenceState } from "@/lib/profiles/evidence/rules/evidence-state";
import type { Evidence, EvidenceRows, FeatureColumns } from "@/lib/profiles/evidence/types";

export interface Replay {
  /** Every event with what was known just before it: what models learn from. */
  past: EvidenceRows;
  /** What is known of everybody in the roster at the end: what models are applied to. */
  present: FeatureColumns;
}

const MINUTES_OF_DAY = 1440;

/**
 * Goes through all that is known in the order in which it came to be known, so that no row sees anything from its own
 * moment or later: what came in one minute, such as the answers of a visit, counts as one moment.
 *
 * @param now minutes since 1970, local time
 */
export function replayEvidence(evidence: Evidence, now: number): Replay {
  const { events, registers, polls } = evidence;
  const order = Uint32Array.from(events.minutes, (_, index) => index).sort(
    (a, b) => events.minutes[a]! - events.minutes[b]! || a - b,
  );
  const state = evidenceState(evidence);
  const past: EvidenceRows = {
    events: Int32Array.from(order),
    addresses: new Int32Array(order.length),
    features: columns(order.length),
  };
  let register = 0;
  let poll = 0;
  const advance = (minutes: number) => {
    const day = minutes / MINUTES_OF_DAY;
    for (; register < registers.length && registers[register]!.day <= day; register++)
      state.publish(registers[register]!);
    for (; poll < polls.length && polls[poll]!.day < Math.floor(day); poll++) state.mark(polls[poll]!);
  };
  for (let from = 0; from < order.length; ) {
    const minutes = events.minutes[order[from]!]!;
    advance(minutes);
    let to = from;
    for (; to < order.length && events.minutes[order[to]!] === minutes; to++) {
      const elector = events.electors[order[to]!]!;
      past.addresses[to] = state.addressOf(elector);
      state.write(elector, minutes, past.features, to);
    }
    for (let at = from; at < to; at++) state.learn(order[at]!);
    from = to;
  }
  advance(now);
  const present = columns(evidence.roster.electorIds.length);
  for (let elector = 0; elector < evidence.roster.electorIds.length; elector++)
    state.write(elector, now, present, elector);
  return { past, present };
}

const columns = (rows: number): FeatureColumns => FEATURES.map(() => new Uint8Array(rows));
