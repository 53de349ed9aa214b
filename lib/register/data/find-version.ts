import type { ScopedTransaction } from "@/lib/platform/db/scope";
import type { LoadedVersion } from "@/lib/register/types";

interface VersionKey {
  publishedOn: string;
  kind: string;
}

/** The version of an authority, date and kind, with the run and the hash of the file it came from. */
export async function findVersion(
  tx: ScopedTransaction,
  authorityId: number,
  key: VersionKey,
): Promise<LoadedVersion | null> {
  const { publishedOn, kind } = key;
  const version = await tx.db.registerVersion.findUnique({
    where: { authorityId_publishedOn_kind: { authorityId, publishedOn: new Date(publishedOn), kind } },
    include: { run: { select: { id: true, result: true, file: { select: { sha256: true } } } } },
  });
  if (!version) return null;
  return {
    versionId: version.id,
    runId: version.run?.id ?? null,
    sha256: version.run?.file?.sha256 ?? null,
    result: version.run?.result ?? null,
  };
}

/** The authority's newest version, annual or alteration: what the next alteration alters. */
export async function findHead(tx: ScopedTransaction, authorityId: number) {
  const head = await tx.db.registerVersion.findFirst({
    where: { authorityId },
    orderBy: [{ publishedOn: "desc" }, { createdAt: "desc" }],
    select: { id: true, publishedOn: true, kind: true },
  });
  return head && { id: head.id, kind: head.kind, publishedOn: head.publishedOn.toISOString().slice(0, 10) };
}
