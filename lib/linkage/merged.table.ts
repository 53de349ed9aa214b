/** A table whose rows are about an elector: they go along when two electors become one. */
export interface MergedTable {
  table: string;
  /** what names a row, besides the elector */
  key: readonly string[];
  /**
   * SQL that holds where the kept elector has the like of row `t` already, so that it is left out; `m` is the merge. Null
   * where one person may have any number of such rows.
   */
  alike: string | null;
}

const sameOf = (table: string, columns: readonly string[]) =>
  `exists (select from ${table} k where k.elector_id = m.kept_id and ${columns.map((column) => `k.${column} = t.${column}`).join(" and ")})`;

/** Answers stand before contacts: those of a contact that is left out are left out with it. */
export const MERGED_TABLES: readonly MergedTable[] = [
  { table: "register_entry", key: ["version_id", "district_id", "number", "suffix"], alike: null },
  { table: "vote_record", key: ["contest_id"], alike: sameOf("vote_record", ["contest_id"]) },
  {
    table: "answer",
    key: ["id"],
    alike: `exists (select from contact c join contact k using (at, channel, outcome_id, canvasser)
            where c.id = t.contact_id and k.elector_id = m.kept_id)`,
  },
  { table: "contact", key: ["id"], alike: sameOf("contact", ["at", "channel", "outcome_id", "canvasser"]) },
  { table: "consent", key: ["id"], alike: sameOf("consent", ["medium", "recorded_on", "given"]) },
  { table: "foreign_person", key: ["system", "foreign_id"], alike: null },
  { table: "unmatched_contact", key: ["id"], alike: null },
  { table: "survey_response", key: ["id"], alike: sameOf("survey_response", ["survey_id", "answered_on"]) },
  { table: "demographic_elector", key: ["set_id"], alike: sameOf("demographic_elector", ["set_id"]) },
  {
    table: "absent_vote",
    key: ["id"],
    alike: sameOf("absent_vote", ["kind", "election_type", "granted_on"]),
  },
  { table: "party_member", key: ["id"], alike: null },
  { table: "rights_action", key: ["id"], alike: null },
  // Renewed by the next scoring run.
  { table: "elector_feature", key: [], alike: "true" },
];

/** How people stood before a version, and in score sets of the past: they name people as they were then. */
export const UNMERGED_TABLES = ["elector_before", "elector_score"] as const;
