import { findVersionInForce } from "@/lib/elections/data/find-poll";
import { publishMarks } from "@/lib/elections/mutations/publish-marks";
import { readKeyed } from "@/lib/elections/rules/read-keyed";
import type { KeyedLine } from "@/lib/elections/schema";
import { inTransaction } from "@/lib/imports/mutations/stage-file";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError, badInput, notFound } from "@/lib/platform/errors";

/** Begins to key a district's marked register, or goes on where somebody left it. Answers the session's id. */
export async function openKeying(
  tx: ScopedTransaction,
  { districtId, pollDate }: { districtId: number; pollDate: string },
): Promise<number> {
  const district = await tx.db.pollingDistrict.findUnique({ where: { id: districtId } });
  if (!district) throw notFound("The polling district");
  const version = await findVersionInForce(tx, district.authorityId, pollDate);
  if (!version)
    throw badInput("No register published by that day is loaded, so there are no numbers to mark.");
  const day = new Date(pollDate);
  const { id } = await tx.db.keyingSession.upsert({
    where: { pollDate_districtId: { pollDate: day, districtId } },
    create: { pollDate: day, districtId, versionId: version.id, openedById: tx.scope.userId },
    update: {},
    select: { id: true },
  });
  return id;
}

/** Marks what was typed; numbers that the register does not have are refused, and then nothing of the line is kept. */
export async function keyNumbers(
  tx: ScopedTransaction,
  keyed: { sessionId: number; text: string; outcome: number },
): Promise<KeyedLine[]> {
  const session = await findOpen(tx, keyed.sessionId);
  const read = readKeyed(keyed.text);
  if (!read.ok) throw badInput(read.message);
  const outcome = read.outcome ?? keyed.outcome;
  const lines: KeyedLine[] = [];
  for (const range of read.ranges) {
    const electors = await countEntries(tx, session, range);
    if (!electors) {
      const suffix = range.firstSuffix ? `/${range.firstSuffix}` : "";
      throw badInput(
        `${range.firstNumber}${suffix} is not on this district’s register at the poll. Nothing was marked.`,
      );
    }
    const { id } = await tx.db.keyedMark.create({
      data: { sessionId: session.id, ...range, outcome, electors },
      select: { id: true },
    });
    lines.push({ id, outcome, ...range });
  }
  return lines;
}

/** Takes back the line typed last; answers its id, or null where there is none. */
export async function undoKeyed(tx: ScopedTransaction, sessionId: number, now: Date): Promise<number | null> {
  const session = await findOpen(tx, sessionId);
  const last = await tx.db.keyedMark.findFirst({
    where: { sessionId: session.id, undoneAt: null },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  if (!last) return null;
  await tx.db.keyedMark.update({ where: { id: last.id }, data: { undoneAt: now } });
  return last.id;
}

/**
 * Publishes a keyed district: whoever was not typed did not vote. It feeds each contest of the day for which an elector
 * was eligible, as a file does. Throws CONFLICT where the district was loaded in the meantime.
 */
export async function publishKeying(
  sessionId: number,
  now: Date,
): Promise<{ matched: number; voted: number }> {
  return inTransaction(async (client) => {
    const { rows } = await client.query<{
      versionId: number;
      districtId: number;
      authorityId: number;
      pollDate: string;
    }>(
      `update keying_session k set published_at = $2 from polling_district d
       where k.id = $1 and k.published_at is null and d.id = k.district_id
       returning k.version_id as "versionId", k.district_id as "districtId", d.authority_id as "authorityId",
         k.poll_date::text as "pollDate"`,
      [sessionId, now],
    );
    const session = rows[0];
    if (!session) throw new AppError("CONFLICT", "These marks were published before. Nothing was changed.");
    const { districtId, ...poll } = session;
    const published = await publishMarks(
      client,
      { ...poll, runId: null },
      `select n.elector_id, n.district_id, n.markers, n.attains_on, coalesce(k.outcome, 1)::smallint as outcome
       from register_in_force(${poll.versionId}) n
       left join lateral (
         select outcome from keyed_mark k
         where k.session_id = ${sessionId} and k.undone_at is null
           and (n.number, n.suffix) between (k.first_number, k.first_suffix) and (k.last_number, k.last_suffix)
         order by k.id desc limit 1) k on true
       where n.district_id = ${districtId}`,
    );
    if (!published) {
      throw new AppError(
        "CONFLICT",
        "The marks of this district were loaded from a file in the meantime. What was keyed is kept; nothing was published.",
      );
    }
    return { matched: published.matched, voted: published.voted };
  });
}

async function findOpen(tx: ScopedTransaction, id: number) {
  // The lock keeps a publication waiting, so that no line falls between.
  const [session] = await tx.db.$queryRaw<
    { id: number; versionId: number; districtId: number; open: boolean }[]
  >`
    select id, version_id as "versionId", district_id as "districtId", published_at is null as open
    from keying_session where id = ${id} for update`;
  if (!session) throw notFound("The keying session");
  if (session.open) return session;
  throw new AppError("CONFLICT", "These marks were published; they cannot be changed here any more.");
}

async function countEntries(
  tx: ScopedTransaction,
  { versionId, districtId }: { versionId: number; districtId: number },
  range: Omit<KeyedLine, "id" | "outcome">,
): Promise<number> {
  const [row] = await tx.db.$queryRaw<{ electors: number }[]>`
    select count(*)::int as electors from register_in_force(${versionId}::int)
    where district_id = ${districtId}
      and (number, suffix) between (${range.firstNumber}::int, ${range.firstSuffix}::int)
        and (${range.lastNumber}::int, ${range.lastSuffix}::int)`;
  return row?.electors ?? 0;
}
