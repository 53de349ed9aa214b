import { findAuthority } from "@/lib/areas/data/find-authority";
import { publishAbsentVotes } from "@/lib/elections/mutations/publish-absent-votes";
import { endAbsentVote } from "@/lib/elections/rules/end-absent-vote";
import type { BulkAbsentVotes } from "@/lib/elections/schema";
import type { Changes } from "@/lib/imports/jobs/import-staged";
import { inTransaction } from "@/lib/imports/mutations/stage-file";
import { readElectorNumber } from "@/lib/imports/rules/read-elector-number";
import { type Scope, withScope } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";

/**
 * Sets or clears absent votes of many electors by today's numbers, all or none. Throws BAD_INPUT that names the numbers
 * which nobody has.
 */
export async function setAbsentVotes(scope: Scope, given: BulkAbsentVotes, today: string): Promise<Changes> {
  const authority = await withScope(scope, (tx) => findAuthority(tx, given.authorityCode));
  const words = [...new Set(given.numbers.split(/[\s,;]+/).filter(Boolean))];
  const numbers = words.map((word) => ({ word, read: readElectorNumber("", word, "") }));
  const unreadable = numbers.filter(({ read }) => !read.ok).map(({ word }) => word);
  if (unreadable.length) throw badInput(`No elector number: ${some(unreadable)}. Write AA-12 or AA-12/1.`);
  const endsOn = given.endsOn ?? endAbsentVote(given.grantedOn, given.electionType, authority.code);
  return inTransaction(async (client) => {
    await client.query(
      `create temp table absent_voter on commit drop as
       select w.word, e.id as elector_id, e.district_id, $5::text as kind, $6::text as election_type,
         $7::date as granted_on, true as dated, $8::date as ends_on
       from unnest($1::text[], $2::text[], $3::int[], $4::int[]) w (word, district, number, suffix)
       left join lateral (
         select e.id, e.district_id from elector e join polling_district d on d.id = e.district_id
         where d.authority_id = $9 and d.code = w.district and e.on_register
           and e.number = w.number and e.suffix = w.suffix
         limit 1) e on true`,
      [
        words,
        numbers.map(({ read }) => (read.ok ? read.district : "")),
        numbers.map(({ read }) => (read.ok ? read.number : 0)),
        numbers.map(({ read }) => (read.ok ? read.suffix : 0)),
        given.kind,
        given.electionType,
        given.grantedOn,
        endsOn,
        authority.id,
      ],
    );
    const { rows } = await client.query<{ word: string }>(
      "select word from absent_voter where elector_id is null order by word",
    );
    if (rows.length) {
      const unknown = some(rows.map(({ word }) => word));
      throw badInput(`Nobody on today’s register has the number ${unknown}. Nothing was changed.`);
    }
    const { action, source } = given;
    const votes = { action, source, complete: false, authorityId: authority.id, runId: null, today };
    return publishAbsentVotes(client, "absent_voter", votes);
  });
}

const some = (words: readonly string[]) =>
  words.length > 5 ? `${words.slice(0, 5).join(", ")} and ${words.length - 5} more` : words.join(", ");
