import { EVENT_KINDS, type Evidence, type EvidenceRows } from "@/lib/profiles/evidence/types";
import type { ProfileDeclaration, TrainingRows } from "@/lib/profiles/target/types";

const MINUTES_OF_DAY = 1440;

export interface SelectedOutcomes {
  rows: TrainingRows;
  /** Minutes since 1970 of the first and the last event; NaN where there is none. */
  first: number;
  last: number;
}

/** The past events that a profile learns from, as training rows. */
export function selectOutcomes(
  profile: ProfileDeclaration,
  { vocabulary, roster, events }: Evidence,
  past: EvidenceRows,
  now: number,
): SelectedOutcomes {
  const kinds = profile.learnsFrom.map((kind) => EVENT_KINDS.indexOf(kind));
  const at: number[] = [];
  past.events.forEach((event, row) => {
    if (kinds.includes(events.kinds[event]!)) at.push(row);
  });
  const eventOf = (row: number) => past.events[row]!;
  const electorOf = (row: number) => events.electors[eventOf(row)]!;
  const minutes = at.map((row) => events.minutes[eventOf(row)]!);
  return {
    first: minutes[0] ?? Number.NaN,
    last: minutes.at(-1) ?? Number.NaN,
    rows: {
      features: past.features.map((codes) => Uint8Array.from(at, (row) => codes[row]!)),
      wards: Int32Array.from(at, (row) => roster.wards[electorOf(row)]!),
      districts: Int32Array.from(at, (row) => roster.districts[electorOf(row)]!),
      electors: Int32Array.from(at, electorOf),
      addresses: Int32Array.from(at, (row) => past.addresses[row]!),
      weights: Float64Array.from(minutes, (minute) => weightOf(profile, now - minute)),
      outcomes: profile.targets(vocabulary).map((_, target) =>
        Uint8Array.from(at, (row) => {
          const event = eventOf(row);
          const kind = EVENT_KINDS[events.kinds[event]!]!;
          return profile.outcome(
            target,
            { kind, value: events.values[event]!, detail: events.details[event]! },
            vocabulary,
          );
        }),
      ),
    },
  };
}

function weightOf({ halfLifeDays }: ProfileDeclaration, age: number): number {
  return halfLifeDays === null ? 1 : 0.5 ** (age / MINUTES_OF_DAY / halfLifeDays);
}
