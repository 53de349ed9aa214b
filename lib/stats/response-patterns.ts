import { groupEqualRows } from "./group-equal-rows";

/** Two bits a poll, so a person's polls fit into 16. */
export const MOST_POLLS = 8;
export const NOT_KNOWN = 0;
export const VOTED = 2;

export interface PersonResponses {
  /** One per person: poll `t` in bits `2t` and `2t + 1`; 0 not known, 1 did not vote, 2 voted. */
  responses: Uint16Array;
  /** Ward of each person, 0 to `wardCount - 1`. */
  wards: Uint16Array | Int32Array;
  pollCount: number;
  wardCount: number;
  /** Log-odds of the poll's turnout in the ward, poll by poll: `offsets[poll * wardCount + ward]`; else NaN. */
  offsets: Float64Array;
}

export interface ResponsePatterns {
  count: number;
  /** Pattern of each person. */
  membership: Int32Array;
  persons: Float64Array;
  /** `known[start[p]]` to `known[start[p + 1] - 1]`: the polls known of pattern `p`, each as `2 * cell + voted`, a cell being an index of `offsets`. */
  start: Int32Array;
  known: Int32Array;
}

/**
 * Persons of the same ward with the same record, taken together. A response to a poll whose turnout in the ward is
 * not known (not finite) counts as not known.
 *
 * @throws RangeError for more than eight polls.
 */
export function responsePatterns(input: PersonResponses): ResponsePatterns {
  const { responses, wards, pollCount, wardCount, offsets } = input;
  if (pollCount > MOST_POLLS) throw new RangeError(`${pollCount} polls, at most ${MOST_POLLS} fit`);
  const usable = new Uint8Array(responses.length).fill(1);
  const { count, membership, representative } = groupEqualRows(usable, [wards, responses], []);
  const persons = new Float64Array(count);
  for (const pattern of membership) persons[pattern]! += 1;

  const start = new Int32Array(count + 1);
  const known = new Int32Array(count * pollCount);
  let end = 0;
  for (let pattern = 0; pattern < count; pattern++) {
    const person = representative[pattern]!;
    for (let poll = 0; poll < pollCount; poll++) {
      const response = (responses[person]! >> (2 * poll)) & 3;
      const cell = poll * wardCount + wards[person]!;
      if (response === NOT_KNOWN || !Number.isFinite(offsets[cell]!)) continue;
      known[end++] = 2 * cell + (response === VOTED ? 1 : 0);
    }
    start[pattern + 1] = end;
  }
  return { count, membership, persons, start, known: known.slice(0, end) };
}
