import type { PoolClient } from "pg";

/** Tables whose rows belong to a person wherever that person lives: their district is the elector's. */
export const FOLLOWING_TABLES = [
  "contact",
  "answer",
  "consent",
  "foreign_person",
  "survey_response",
  "demographic_elector",
  "absent_vote",
  "party_member",
] as const;

/** Records of where somebody was registered or voted, and what scoring renews by itself. */
export const STAYING_TABLES = [
  "register_entry",
  "vote_record",
  "elector_before",
  "elector_feature",
  "elector_score",
] as const;

/**
 * After electors have moved: what is known of them moves with them, so that whoever may see the person sees it. Votes
 * stay where they were cast.
 */
export async function followElectors(client: PoolClient, authorityId: number): Promise<void> {
  for (const table of FOLLOWING_TABLES) {
    await client.query(
      `update ${table} t set district_id = e.district_id
       from elector e where e.authority_id = $1 and t.elector_id = e.id and t.district_id <> e.district_id`,
      [authorityId],
    );
  }
}
