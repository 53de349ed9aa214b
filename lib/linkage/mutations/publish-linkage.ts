import type { PoolClient } from "pg";
import { followElectors } from "@/lib/electors/mutations/follow-electors";
import { keepResult } from "@/lib/imports/mutations/keep-result";
import type { VersionToLink } from "@/lib/linkage/data/find-version-to-link";
import type { RegisterPair } from "@/lib/linkage/data/read-registers";
import { mergeElectors } from "@/lib/linkage/mutations/merge-electors";
import { describeLevels, fateOf } from "@/lib/linkage/rules/describe-levels";
import type { LinkageReport, LinkedPair, Query } from "@/lib/linkage/types";
import { AppError } from "@/lib/platform/errors";
import { failpoint } from "@/lib/platform/failpoint";

interface ToPublish {
  runId: number;
  version: VersionToLink;
  registers: RegisterPair;
  linked: { pairs: LinkedPair[]; matches: number };
  seconds: number;
}

/** A pair from this probability on is for people to decide. */
const REVIEW_FROM = 0.3;

/** Makes linked people one, puts doubtful pairs into the queue, and writes the report: all of it in the caller's transaction. */
export async function publishLinkage(client: PoolClient, work: ToPublish) {
  const { runId, version, registers } = work;
  const query: Query = async (sql, values) => (await client.query(sql, values && [...values])).rows;
  await query("select pg_advisory_xact_lock(hashtext('register'), $1)", [version.authorityId]);
  await refuseOvertaken(query, version);
  failpoint("publishing-begun");
  const { links, review } = await sortPairs(query, work);
  const linked = await mergeElectors(
    query,
    links.map((pair) => ({
      keptId: registers.leftIds[pair.left]!,
      mergedId: registers.rightIds[pair.right]!,
      probability: pair.probability,
    })),
    { reason: "linked", runId },
  );
  await followElectors(client, version.authorityId);
  await query(
    `update register_version set joined_count = joined_count + $2::int, new_count = new_count - $2::int, gone_count = gone_count - $2::int
     where id = $1`,
    [version.id, linked],
  );
  await queueReview(query, registers, review);
  const duplicates = await flagDuplicates(query, version);
  const report = await writeReport(query, work, links, duplicates);
  const { precision, recall } = report;
  const result = { linked, review: review.length, duplicates, precision, recall, versionId: version.id };
  await keepResult(client, runId, result);
  failpoint("publishing-done");
  return result;
}

async function refuseOvertaken(query: Query, { id, authorityId }: VersionToLink): Promise<void> {
  const newer = await query(
    `select from register_version n join register_version v on v.id = $1
     where n.authority_id = $2 and n.published_on > v.published_on`,
    [id, authorityId],
  );
  if (newer.length)
    throw new AppError(
      "CONFLICT",
      "A newer register was loaded in the meantime. Nothing was linked; link that one.",
    );
}

/** What people said before stands: pairs they parted are neither linked nor asked for again. */
async function sortPairs(query: Query, { registers, linked }: ToPublish) {
  const decided = await query(
    "select earlier_id, later_id from linkage_pair where status = 'different' and kind = 'versions'",
  );
  const parted = new Set(decided.map((row) => `${row.earlier_id}/${row.later_id}`));
  const isParted = (pair: LinkedPair) =>
    parted.has(`${registers.leftIds[pair.left]}/${registers.rightIds[pair.right]}`);
  const settledLeft = new Set<number>(registers.known.left);
  const settledRight = new Set<number>(registers.known.right);
  const links = linked.pairs.filter(
    (pair) =>
      pair.decision === "link" &&
      !settledLeft.has(pair.left) &&
      !settledRight.has(pair.right) &&
      !isParted(pair),
  );
  for (const pair of links) {
    settledLeft.add(pair.left);
    settledRight.add(pair.right);
  }
  const review = linked.pairs.filter(
    (pair) =>
      pair.decision === "review" &&
      pair.probability >= REVIEW_FROM &&
      !settledLeft.has(pair.left) &&
      !settledRight.has(pair.right) &&
      !isParted(pair),
  );
  return { links, review };
}

async function queueReview(
  query: Query,
  { leftIds, rightIds }: RegisterPair,
  review: readonly LinkedPair[],
): Promise<void> {
  await query(
    `insert into linkage_pair (kind, earlier_id, later_id, district_id, probability, agreement)
     select 'versions', r.earlier, r.later, e.district_id, r.probability, string_to_array(r.agreement, '|')
     from unnest($1::int[], $2::int[], $3::real[], $4::text[]) as r (earlier, later, probability, agreement)
     join elector e on e.id = r.later
     on conflict (earlier_id, later_id) do update set probability = excluded.probability, agreement = excluded.agreement`,
    [
      review.map((pair) => leftIds[pair.left]),
      review.map((pair) => rightIds[pair.right]),
      review.map((pair) => pair.probability),
      review.map((pair) => describeLevels(pair.levels ?? []).join("|")),
    ],
  );
}

/**
 * People who stand twice on one register: the same full name with a middle name at two addresses, and nobody else of that
 * name. Flagged only: two registrations may be lawful.
 */
async function flagDuplicates(query: Query, { authorityId }: VersionToLink): Promise<number> {
  const rows = await query(
    `with twice as (
       select min(id) as earlier, max(id) as later from elector
       where authority_id = $1 and on_register and forename like '% %'
       group by upper(surname), upper(forename) having count(*) = 2 and min(address_id) <> max(address_id)
     )
     insert into linkage_pair (kind, earlier_id, later_id, district_id, agreement)
     select 'duplicate', earlier, later, e.district_id, '{Name: the same,Address: different}'
     from twice join elector e on e.id = later
     where not exists (select from elector_merge m where m.kept_id = earlier and m.merged_id = later)
     on conflict (earlier_id, later_id) do nothing returning id`,
    [authorityId],
  );
  return rows.length;
}

async function writeReport(query: Query, work: ToPublish, links: readonly LinkedPair[], duplicates: number) {
  const { runId, version, registers, linked, seconds } = work;
  const carried = registers.known.left.length;
  const fates = { moved: 0, renamed: 0, respelled: 0 };
  let certain = carried;
  for (const { probability, levels } of links) {
    certain += probability;
    if (levels) fates[fateOf(levels)]++;
  }
  const [broken] = await query(
    `select count(distinct e.id)::int as count from linkage_pair p join elector e on e.id = p.earlier_id
     where p.status in ('open', 'disputed') and p.kind = 'versions' and e.authority_id = $1 and not e.on_register
       and (exists (select from vote_record v where v.elector_id = e.id) or exists (select from contact c where c.elector_id = e.id))`,
    [version.authorityId],
  );
  const [open] = await query(
    `select count(*)::int as count from linkage_pair p join elector e on e.id = p.later_id
     where p.status in ('open', 'disputed') and p.kind = 'versions' and e.authority_id = $1`,
    [version.authorityId],
  );
  const [earlier] = await query("select report from linkage where version_id = $1 and previous_id = $2", [
    version.id,
    version.previousId,
  ]);
  // Whom an earlier run linked is carried by now: it counts as what it was.
  const known = earlier?.report as LinkageReport | undefined;
  const all = (known?.byPass.residual ?? 0) + links.length;
  const report: LinkageReport = {
    before: registers.left.rows,
    after: registers.right.rows,
    byPass: { exact: carried + links.length - all, residual: all },
    moved: fates.moved + (known?.moved ?? 0),
    renamed: fates.renamed + (known?.renamed ?? 0),
    respelled: fates.respelled + (known?.respelled ?? 0),
    precision: certain / Math.max(1, carried + links.length),
    recall: Math.min(1, certain / Math.max(1, linked.matches)),
    brokenHistories: Number(broken?.count ?? 0),
    duplicates,
    seconds,
  };
  const figures = {
    carried: report.byPass.exact,
    linked: all,
    added: registers.right.rows - carried - links.length,
    gone: registers.left.rows - carried - links.length,
  };
  await query(
    `insert into linkage (version_id, previous_id, run_id, carried, linked, in_review, added, gone, report)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (version_id) do update set run_id = excluded.run_id, carried = excluded.carried, linked = excluded.linked,
       in_review = excluded.in_review, added = excluded.added, gone = excluded.gone, report = excluded.report, created_at = now()`,
    [
      version.id,
      version.previousId,
      runId,
      figures.carried,
      figures.linked,
      open?.count ?? 0,
      figures.added,
      figures.gone,
      JSON.stringify(report),
    ],
  );
  return report;
}
