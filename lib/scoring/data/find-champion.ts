import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { findModelVersion } from "@/lib/scoring/data/list-model-versions";
import type { ProfileVersionView } from "@/lib/scoring/types";

/** The version of a profile that everybody sees scores of; null where none is published, or it is this one. */
export async function findChampion(
  tx: ScopedTransaction,
  { id, profile }: { id: number; profile: string },
): Promise<ProfileVersionView | null> {
  const row = await tx.db.modelVersion.findFirst({
    where: { profile, status: "published", id: { not: id } },
    orderBy: { version: "desc" },
    select: { id: true },
  });
  const found = row && (await findModelVersion(tx, row.id));
  return found && "profile" in found ? found.profile : null;
}
