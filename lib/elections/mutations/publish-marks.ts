import type { PoolClient } from "pg";
import { AREA_KINDS } from "@/lib/areas/schema";
import type { PollOfVersion } from "@/lib/elections/data/find-mark-faults";
import { excludedMarkers } from "@/lib/elections/rules/is-eligible";
import { ELECTION_TYPES } from "@/lib/elections/schema";
import { stagingTable } from "@/lib/imports/rules/name-staging-table";
import { failpoint } from "@/lib/platform/failpoint";

export interface MarksPublished {
  matched: number;
  voted: number;
  districts: number;
  /** Vote records: one per elector and contest. */
  records: number;
  contests: number;
}

export type PollToPublish = Pick<PollOfVersion, "authorityId" | "versionId" | "pollDate"> & {
  /** The import whose file it is; none for marks keyed by hand. */
  runId: number | null;
};

/** Publishes the staged marks of one poll, within the transaction of the whole file. */
export function publishStagedMarks(client: PoolClient, poll: PollOfVersion): Promise<MarksPublished | null> {
  return publishMarks(client, poll, stagedMarks(poll));
}

/**
 * Publishes the marks of one poll: `marks` is a query of elector_id, district_id, markers, attains_on, outcome. Null
 * where one of their districts was loaded in the meantime.
 */
export async function publishMarks(
  client: PoolClient,
  poll: PollToPublish,
  marks: string,
): Promise<MarksPublished | null> {
  await client.query("select pg_advisory_xact_lock(hashtext('marked-register'), $1)", [poll.authorityId]);
  failpoint("publishing-begun");
  await client.query("drop table if exists pg_temp.marked");
  await client.query(`create temp table marked on commit drop as ${marks}`);
  await client.query("analyze marked");
  const totals = await client.query<{ matched: number; voted: number; districts: number; taken: boolean }>(
    `select count(*)::int as matched, (count(*) filter (where outcome in (2, 3, 4)))::int as voted,
              count(distinct m.district_id)::int as districts,
              bool_or(exists (select from marked_register r join marked_register_district l on l.marked_register_id = r.id
                              where r.authority_id = $1 and r.poll_date = $2 and l.district_id = m.district_id)) as taken
       from marked m`,
    [poll.authorityId, poll.pollDate],
  );
  const { taken, ...counts } = totals.rows[0]!;
  if (taken) return null;
  if (!counts.matched) return { ...counts, records: 0, contests: 0 };
  const refused = await client.query<{ n: number }>(
    "select count(*)::int as n from rejected_row where run_id = $1",
    [poll.runId],
  );
  const rows = counts.matched + refused.rows[0]!.n;
  await client.query(
    `with register as (
         insert into marked_register (authority_id, poll_date, version_id, run_id, row_count, matched_count, voted_count)
         values ($1, $2, $3, $4, $7, $5, $6)
         on conflict (authority_id, poll_date) do update set row_count = marked_register.row_count + $7,
           matched_count = marked_register.matched_count + $5, voted_count = marked_register.voted_count + $6
         returning id
       )
       insert into marked_register_district (marked_register_id, district_id, row_count)
       select register.id, m.district_id, count(*)::int from marked m, register group by register.id, m.district_id`,
    [poll.authorityId, poll.pollDate, poll.versionId, poll.runId, counts.matched, counts.voted, rows],
  );
  const records = await recordVotes(client, poll.pollDate);
  await countTurnout(client, poll.pollDate);
  return { ...counts, ...records };
}

/** Counts afresh what the districts just marked did at the day's contests: pages never count vote records. */
async function countTurnout(client: PoolClient, pollDate: string): Promise<void> {
  const these = `contest_id in (select c.id from contest c join election e on e.id = c.election_id where e.poll_date = $1)
    and district_id in (select district_id from marked)`;
  await client.query(`delete from turnout_count where ${these}`, [pollDate]);
  await client.query(
    `insert into turnout_count (contest_id, district_id, outcome, electors)
     select contest_id, district_id, outcome, count(*) from vote_record where ${these} group by 1, 2, 3`,
    [pollDate],
  );
}

/** Electors by the numbers of the file, with what the register in force at the poll said of them. */
const stagedMarks = ({
  runId,
  authorityId,
  versionId,
  numbersVersionId,
  pollDate,
  column,
}: PollOfVersion) => `
  select e.elector_id, e.district_id, e.markers, e.attains_on, s.outcomes[${column}] as outcome
  from ${stagingTable(runId)} s
  join polling_district d on d.authority_id = ${authorityId} and d.code = s.district
  join register_in_force(${numbersVersionId}) n on n.district_id = d.id
    and n.number = s.number and n.suffix = s.suffix
  join register_in_force(${versionId}) e
    on ${numbersVersionId === versionId ? "e.district_id = n.district_id and e.number = n.number and e.suffix = n.suffix" : "e.elector_id = n.elector_id"}
  where s.outcomes[${column}] > 0 and not exists (
    select from marked_register r join marked_register_district l on l.marked_register_id = r.id
    where r.authority_id = ${authorityId} and r.poll_date = '${pollDate}' and l.district_id = e.district_id)`;

/** One record per elector and contest of that day in the elector's ward, constituency or authority, where eligible. */
async function recordVotes(client: PoolClient, pollDate: string) {
  const kinds = ELECTION_TYPES.flatMap((type) => AREA_KINDS.map((kind) => ({ type, kind })));
  const { rows } = await client.query<{ records: number; contests: number }>(
    `with rule as (
       select * from unnest($2::text[], $3::text[], $4::text[]) r (type, kind, excluded)
     ), contest_of as (
       select c.id, d.district_id, r.excluded
       from election e join contest c on c.election_id = e.id join area a on a.id = c.area_id
       join rule r on r.type = e.type and r.kind = a.kind
       join district_area d on d.area_id = c.area_id
       where e.poll_date = $1
     ), added as (
       insert into vote_record (contest_id, elector_id, district_id, outcome)
       select c.id, m.elector_id, m.district_id, m.outcome
       from marked m join contest_of c on c.district_id = m.district_id
       where m.markers !~* c.excluded and (m.attains_on is null or m.attains_on <= $1)
       returning contest_id
     )
     select count(*)::int as records, count(distinct contest_id)::int as contests from added`,
    [
      pollDate,
      kinds.map(({ type }) => type),
      kinds.map(({ kind }) => kind),
      kinds.map(({ type, kind }) => `[${excludedMarkers(type, kind).join("")}]`),
    ],
  );
  return rows[0]!;
}
