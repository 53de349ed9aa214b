import type { NamedElection } from "@/lib/elections/rules/find-named-poll";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** Whether any contest of that day touches a polling district of the authority. */
export async function hasContests(
  tx: ScopedTransaction,
  authorityId: number,
  pollDate: string,
): Promise<boolean> {
  const rows = await tx.db.$queryRaw<{ found: boolean }[]>`
    select exists (
      select from election e join contest c on c.election_id = e.id
      join district_area a on a.area_id = c.area_id join polling_district d on d.id = a.district_id
      where e.poll_date = ${new Date(pollDate)} and d.authority_id = ${authorityId}
    ) as found`;
  return rows[0]?.found ?? false;
}

/** The register whose numbers were in use on a polling day: the newest one published by then. */
export async function findVersionInForce(tx: ScopedTransaction, authorityId: number, pollDate: string) {
  const version = await tx.db.registerVersion.findFirst({
    where: { authorityId, publishedOn: { lte: new Date(pollDate) } },
    orderBy: [{ publishedOn: "desc" }, { createdAt: "desc" }],
    select: { id: true, publishedOn: true },
  });
  return version && { id: version.id, publishedOn: version.publishedOn.toISOString().slice(0, 10) };
}

/** The run that loaded the same bytes for the same poll, or null. */
export async function findLoadedFile(
  tx: ScopedTransaction,
  sha256: string,
  poll: { authorityCode: string; pollDate?: string | undefined },
): Promise<{ id: number; result: unknown } | null> {
  const run = await tx.db.run.findFirst({
    where: {
      kind: "marked-register-import",
      status: { in: ["done", "partial"] },
      file: { sha256 },
      AND: [
        { params: { path: ["authorityCode"], equals: poll.authorityCode } },
        ...(poll.pollDate ? [{ params: { path: ["pollDate"], equals: poll.pollDate } }] : []),
      ],
    },
    orderBy: { id: "asc" },
    select: { id: true, result: true },
  });
  return run;
}

/** Every election that is loaded, as a file's header may name it. */
export function listElectionNames(tx: ScopedTransaction): Promise<NamedElection[]> {
  return tx.db.$queryRaw<NamedElection[]>`select type, name, poll_date::text as "pollDate" from election`;
}
