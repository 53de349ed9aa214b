import { featureAt, OTHER_ANSWERS } from "@/lib/profiles/evidence/features.table";
import {
  EVENT_KINDS,
  type Evidence,
  type EvidenceRows,
  type Vocabulary,
} from "@/lib/profiles/evidence/types";
import { SAYS_NOTHING } from "@/lib/profiles/target/rules/select-rows";
import type { TrainingRows } from "@/lib/profiles/target/types";

/** Parties and, last, those who would not vote: where somebody is with, and may go to. */
export const classesOf = ({ parties }: Vocabulary): string[] => [...parties, "none"];

export interface Pairs {
  /** Rows of the training data whose elector had answered before. */
  rows: Int32Array;
  /** Class of the answer before, and of this one. */
  from: Uint8Array;
  to: Uint8Array;
}

/** Two answers of one elector in succession, of which each names a party or none. */
export function collectPairs(training: TrainingRows, to: Uint8Array, vocabulary: Vocabulary): Pairs {
  const answers = vocabulary.parties.length + OTHER_ANSWERS.length;
  const classes = classesOf(vocabulary).length;
  const before = training.features[featureAt("answer")]!;
  const rows: number[] = [];
  const from: number[] = [];
  before.forEach((code, row) => {
    if (code === 0 || to[row] === SAYS_NOTHING) return;
    const answer = (code - 1) % answers;
    if (answer >= classes) return;
    rows.push(row);
    from.push(answer);
  });
  return {
    rows: Int32Array.from(rows),
    from: Uint8Array.from(from),
    to: Uint8Array.from(rows, (row) => to[row]!),
  };
}

const INTENTION = EVENT_KINDS.indexOf("intention");

/** Class of each answer to how somebody would vote, in the order of time; 255 for one that names neither party nor none. */
export function answersOf({ vocabulary, events }: Evidence, past: EvidenceRows): Uint8Array {
  const classes = classesOf(vocabulary).length;
  const values: number[] = [];
  for (const event of past.events)
    if (events.kinds[event] === INTENTION)
      values.push(events.values[event]! < classes ? events.values[event]! : SAYS_NOTHING);
  return Uint8Array.from(values);
}
