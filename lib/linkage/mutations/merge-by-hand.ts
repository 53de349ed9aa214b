import { mergeElectors } from "@/lib/linkage/mutations/merge-electors";
import type { Query } from "@/lib/linkage/types";
import { AppError } from "@/lib/platform/errors";

/** Makes two electors one because a person says so: the one registered first keeps the id. */
export async function mergeByHand(
  query: Query,
  firstId: number,
  secondId: number,
  userId: number,
): Promise<void> {
  const order = await query(
    "select id, authority_id from elector where id in ($1::int, $2::int) order by first_registered_on, on_register, id for update",
    [firstId, secondId],
  );
  const [kept, merged] = order;
  if (!kept || !merged)
    throw new AppError("NOT_FOUND", "One of these electors was not found. Check both numbers.");
  if (kept.authority_id !== merged.authority_id)
    throw new AppError("CONFLICT", "These two are on registers of different councils. Nothing was changed.");
  await mergeElectors(query, [{ keptId: Number(kept.id), mergedId: Number(merged.id), probability: null }], {
    reason: "by hand",
    userId,
  });
}
