import { featureAt, OTHER_ANSWERS } from "@/lib/profiles/evidence/features.table";
import {
  EVENT_KINDS,
  type Evidence,
  type FeatureColumns,
  type PollMarks,
  type RegisterState,
} from "@/lib/profiles/evidence/types";

/** What is known of everybody at a moment that only moves forward. */
export interface EvidenceState {
  publish(register: RegisterState): void;
  mark(poll: PollMarks): void;
  learn(event: number): void;
  /** Address on the register in force; -1 where none is known. */
  addressOf(elector: number): number;
  /** Writes the feature codes of one elector into row `row`. */
  write(elector: number, minutes: number, into: FeatureColumns, row: number): void;
}

const NO_ANSWER = 255;
const YEAR_IN_MINUTES = 365.25 * 1440;
const MOST = 255;
const AT = {
  attainer: featureAt("attainer"),
  postal: featureAt("postal"),
  tenure: featureAt("tenure"),
  household: featureAt("household"),
  record: featureAt("record"),
  answer: featureAt("answer"),
  housemates: featureAt("housemates"),
  issue: featureAt("issue"),
  door: featureAt("door"),
  phone: featureAt("phone"),
};

export function evidenceState({ roster, vocabulary, events }: Evidence): EvidenceState {
  const electors = roster.electorIds.length;
  const answers = vocabulary.parties.length + OTHER_ANSWERS.length;
  const bytes = () => new Uint8Array(electors);
  const [polls, votes, registersOn, flags] = [bytes(), bytes(), bytes(), bytes()];
  const [doorTried, doorReached, phoneTried, phoneReached] = [bytes(), bytes(), bytes(), bytes()];
  const answer = bytes().fill(NO_ANSWER);
  const issue = bytes().fill(NO_ANSWER);
  const answeredAt = new Int32Array(electors);
  let addresses = new Int32Array(electors).fill(-1);
  let members = membersByAddress(addresses);

  const housematesAnswer = (elector: number, mates: Int32Array): number => {
    let common = NO_ANSWER;
    for (const mate of mates) {
      if (mate === elector || answer[mate] === NO_ANSWER) continue;
      if (common !== NO_ANSWER && common !== answer[mate]) return 1 + answers;
      common = answer[mate]!;
    }
    return common === NO_ANSWER ? 0 : 1 + common;
  };

  return {
    publish(register) {
      addresses = register.addresses as Int32Array<ArrayBuffer>;
      members = membersByAddress(addresses);
      for (let elector = 0; elector < electors; elector++) {
        if (addresses[elector] === -1) continue;
        registersOn[elector] = Math.min(MOST, registersOn[elector]! + 1);
        flags[elector] = register.flags[elector]!;
      }
    },
    mark({ marks }) {
      for (let elector = 0; elector < electors; elector++) {
        if (marks[elector] === 0) continue;
        polls[elector] = Math.min(MOST, polls[elector]! + 1);
        if (marks[elector] === 2) votes[elector] = Math.min(MOST, votes[elector]! + 1);
      }
    },
    learn(event) {
      const elector = events.electors[event]!;
      const value = events.values[event]!;
      const reached = events.details[event] === 1;
      switch (EVENT_KINDS[events.kinds[event]!]) {
        case "door":
          doorTried[elector] = Math.min(MOST, doorTried[elector]! + 1);
          if (reached) doorReached[elector] = Math.min(MOST, doorReached[elector]! + 1);
          break;
        case "phone":
          phoneTried[elector] = Math.min(MOST, phoneTried[elector]! + 1);
          if (reached) phoneReached[elector] = Math.min(MOST, phoneReached[elector]! + 1);
          break;
        case "intention":
          answer[elector] = value;
          answeredAt[elector] = events.minutes[event]!;
          break;
        case "issue":
          issue[elector] = value;
      }
    },
    addressOf: (elector) => Math.max(-1, addresses[elector]!),
    write(elector, minutes, into, row) {
      const mates = members(addresses[elector]!);
      const old = minutes - answeredAt[elector]! > YEAR_IN_MINUTES;
      into[AT.attainer]![row] = (flags[elector]! >> 1) & 1;
      into[AT.postal]![row] = flags[elector]! & 1;
      into[AT.tenure]![row] = registersOn[elector]! >= 3 ? 0 : registersOn[elector] === 2 ? 1 : 2;
      into[AT.household]![row] = Math.min(3, Math.max(0, mates.length - 1));
      into[AT.record]![row] = recordLevel(polls[elector]!, votes[elector]!);
      into[AT.answer]![row] = answer[elector] === NO_ANSWER ? 0 : 1 + answer[elector]! + (old ? answers : 0);
      into[AT.housemates]![row] = housematesAnswer(elector, mates);
      into[AT.issue]![row] = issue[elector] === NO_ANSWER ? 0 : 1 + issue[elector]!;
      into[AT.door]![row] = reachedLevel(doorTried[elector]!, doorReached[elector]!);
      into[AT.phone]![row] = reachedLevel(phoneTried[elector]!, phoneReached[elector]!);
    },
  };
}

function recordLevel(polls: number, votes: number): number {
  if (polls === 0) return 0;
  if (votes === 0) return 1;
  if (votes === polls) return 4;
  return 2 * votes < polls ? 2 : 3;
}

function reachedLevel(tried: number, reached: number): number {
  if (tried === 0) return 0;
  if (reached === 0) return tried === 1 ? 1 : 2;
  if (reached === tried) return tried === 1 ? 4 : 5;
  return 3;
}

const NOBODY = new Int32Array();

/** The electors at each address. Ids of addresses are far apart, so they are numbered first. */
function membersByAddress(addresses: Int32Array): (address: number) => Int32Array {
  const numbers = new Map<number, number>();
  const numbered = addresses.map((address) => {
    if (address < 0) return -1;
    const known = numbers.get(address);
    if (known !== undefined) return known;
    numbers.set(address, numbers.size);
    return numbers.size - 1;
  });
  const start = new Int32Array(numbers.size + 1);
  for (const number of numbered) if (number >= 0) start[number + 1]! += 1;
  for (let number = 0; number < numbers.size; number++) start[number + 1]! += start[number]!;
  const electors = new Int32Array(start[numbers.size]!);
  const next = start.slice();
  numbered.forEach((number, elector) => {
    if (number >= 0) electors[next[number]!++] = elector;
  });
  return (address) => {
    const number = numbers.get(address);
    return number === undefined ? NOBODY : electors.subarray(start[number]!, start[number + 1]!);
  };
}
