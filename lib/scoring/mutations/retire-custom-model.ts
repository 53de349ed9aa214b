import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { notFound } from "@/lib/platform/errors";

/** From the next score set on nobody is scored with it; its versions stay for whoever asks what was said. */
export async function retireCustomModel(tx: ScopedTransaction, id: number, now: Date): Promise<void> {
  const { count } = await tx.db.customModel.updateMany({
    where: { id, retiredAt: null },
    data: { retiredAt: now, nameInUse: null },
  });
  if (!count) throw notFound("A model of your own in use");
}
