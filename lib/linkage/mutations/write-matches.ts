import type { PersonMatched } from "@/lib/linkage/rules/suggest-electors";
import { bulkPool } from "@/lib/platform/db/clients";

/** Writes who was found, and who may be meant, to every row of a staging table that is about the same person. */
export async function writeMatches(staged: string, matched: readonly PersonMatched[]): Promise<void> {
  await bulkPool().query(
    `update ${staged} s set suggestions = m.suggestions, elector_id = coalesce(e.id, s.elector_id), district_id = e.district_id
     from unnest($1::int[], $2::int[], $3::jsonb[]) m (line, elector_id, suggestions)
     join ${staged} one on one.line = m.line
     left join elector e on e.id = m.elector_id
     where s.district_id is null and (s.forename, s.surname, s.address1, s.postcode) =
       (one.forename, one.surname, one.address1, one.postcode)`,
    [
      matched.map(({ line }) => line),
      matched.map(({ electorId }) => electorId),
      matched.map(({ suggestions }) => JSON.stringify(suggestions)),
    ],
  );
}
