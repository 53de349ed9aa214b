import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";

/** This version, or the newest that is not retired. */
export async function findModelToScore(tx: ScopedTransaction, id: number | undefined) {
  const model = await tx.db.modelVersion.findFirst({
    where: { id, profile: "turnout", status: { not: "retired" } },
    orderBy: { version: "desc" },
    select: { id: true, parameters: true },
  });
  if (!model) throw badInput("There is no model to score with. Train one first: model train turnout");
  return model;
}
