import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError, notFound } from "@/lib/platform/errors";

/** Nobody is scored with a retired version again. The one that everybody sees has to be replaced first. */
export async function retireModel(
  tx: ScopedTransaction,
  { id, retiredBy, now }: { id: number; retiredBy: string; now: Date },
): Promise<void> {
  const version = await tx.db.modelVersion.findUnique({ where: { id }, select: { status: true } });
  if (!version) throw notFound("The model version");
  if (version.status === "published")
    throw new AppError(
      "CONFLICT",
      "Everybody sees scores of this version. Publish a score set of another one first, then retire this.",
    );
  await tx.db.modelVersion.updateMany({
    where: { id, status: { in: ["draft", "approved"] } },
    data: { status: "retired", retiredAt: now, retiredBy },
  });
}
