import { VOTE_OUTCOME } from "@/lib/elections/schema";

/** Marks as councils write them, in capitals. A cross stands against those who did not vote. */
export const MARKS: Readonly<Record<string, number>> = {
  V: VOTE_OUTCOME.inPerson,
  Y: VOTE_OUTCOME.inPerson,
  VA: VOTE_OUTCOME.byPost,
  P: VOTE_OUTCOME.byProxy,
  A: VOTE_OUTCOME.postalNotReturned,
  "": VOTE_OUTCOME.didNotVote,
  N: VOTE_OUTCOME.didNotVote,
  X: VOTE_OUTCOME.didNotVote,
  "0": VOTE_OUTCOME.didNotVote,
  "1": VOTE_OUTCOME.inPerson,
  YES: VOTE_OUTCOME.inPerson,
  NO: VOTE_OUTCOME.didNotVote,
  NONE: VOTE_OUTCOME.didNotVote,
};
