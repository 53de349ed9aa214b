import type { PollOutcome, PollRecord } from "@/lib/electors/types";

const VOTED: PollOutcome[] = ["votedInPerson", "votedByPost", "votedByProxy"];
const ON_RECORD: PollOutcome[] = [...VOTED, "didNotVote", "postalNotReturned"];

const MANY = 3;

export interface Evidence {
  level: "strong" | "some" | "weak";
  words: string;
}

/** How much of what the score says comes from the elector's own past, as the marked registers tell it. */
export function describeEvidence(polls: readonly PollRecord[]): Evidence {
  // Contests of one day are one trip to the polls.
  const daysWith = (outcomes: PollOutcome[]) =>
    new Set(polls.filter((poll) => outcomes.includes(poll.outcome)).map((poll) => poll.pollDate)).size;
  const [recorded, voted] = [daysWith(ON_RECORD), daysWith(VOTED)];
  if (recorded === 0)
    return {
      level: "weak",
      words: "No past vote is known: the score rests on the register, the household and the area alone.",
    };
  return { level: recorded >= MANY ? "strong" : "some", words: `${countVotes(voted, recorded)} on record.` };
}

function countVotes(voted: number, recorded: number): string {
  if (recorded === 1) return voted === 1 ? "Voted in the one past poll" : "Did not vote in the one past poll";
  if (voted === 0) return `Voted in none of ${recorded} past polls`;
  return voted === recorded
    ? `Voted in all ${recorded} past polls`
    : `Voted in ${voted} of ${recorded} past polls`;
}
