export const ELECTION_TYPES = [
  "local",
  "uk-parliament",
  "mayoral",
  "pcc",
  "devolved",
  "by-election",
  "referendum",
] as const;

export type ElectionType = (typeof ELECTION_TYPES)[number];

/** `vote_record.outcome`. Absence of a record is none of these. */
export const VOTE_OUTCOME = {
  didNotVote: 1,
  inPerson: 2,
  byPost: 3,
  byProxy: 4,
  postalNotReturned: 5,
} as const;
