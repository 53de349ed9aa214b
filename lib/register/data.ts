import type { ScopedTransaction } from "@/lib/platform/db/scope";

interface VersionKey {
  publishedOn: string;
  kind: string;
}

/** The version of an authority, date and kind, with the hash of the file it came from. */
export async function findVersion(tx: ScopedTransaction, authorityId: number, key: VersionKey) {
  const version = await tx.db.registerVersion.findUnique({
    where: {
      authorityId_publishedOn_kind: { authorityId, publishedOn: new Date(key.publishedOn), kind: key.kind },
    },
    select: { id: true, run: { select: { file: { select: { sha256: true } } } } },
  });
  return version && { id: version.id, sha256: version.run?.file?.sha256 ?? null };
}
