/**
 * Every table with rows of an elector, in the order in which an erasure empties them: keys of bulk tables are not
 * enforced (docs/decisions/005), so nothing else keeps the order. A structure test finds a table that is not here.
 */
export const ELECTOR_TABLES = [
  "elector_score",
  "elector_feature",
  "elector_before",
  "answer",
  "contact",
  "consent",
  "foreign_person",
  "unmatched_contact",
  "survey_response",
  "demographic_elector",
  "absent_vote",
  "vote_record",
  "register_entry",
] as const;

/** Tables that keep an elector's number when the elector is gone, and why. */
export const KEPT_BY_NUMBER = {
  party_member: "a member belongs to the party under their own agreement; the key cuts the link",
  rights_action: "that the person asked, by a number that leads nowhere",
} as const;
