/**
 * Every table with rows of an elector, in the order in which an erasure empties them: keys of bulk tables are not
 * enforced (docs/decisions/005), so nothing else keeps the order. A structure test finds a table that is not here.
 */
export const ELECTOR_TABLES = ["elector_score", "elector_feature", "vote_record", "register_entry"] as const;

/** Tables that keep an elector's number when the elector is gone, and why. */
export const KEPT_BY_NUMBER = {
  rights_action: "that the person asked, by a number that leads nowhere",
} as const;
