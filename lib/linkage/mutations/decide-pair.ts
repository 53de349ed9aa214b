import { mergeElectors } from "@/lib/linkage/mutations/merge-electors";
import { splitElectors } from "@/lib/linkage/mutations/split-electors";
import type { SAYS } from "@/lib/linkage/schema";
import type { Query } from "@/lib/linkage/types";
import { AppError, notFound } from "@/lib/platform/errors";

interface Decision {
  pairId: number;
  says: (typeof SAYS)[number];
  userId: number;
  now: Date;
}

/**
 * Writes what a reviewer says of a pair, and makes the two one where they are. Who is unsure hands the pair to a second
 * person. Two registrations at once are only marked: they may be lawful.
 */
export async function decidePair(query: Query, { pairId, says, userId, now }: Decision): Promise<void> {
  const [pair] = await query(
    "select * from linkage_pair where id = $1::int and status in ('open', 'disputed') for update",
    [pairId],
  );
  if (!pair) throw notFound("A pair that is open");
  if (pair.status === "disputed" && pair.first_by_id === userId)
    throw new AppError("CONFLICT", "You asked for a second opinion on this pair: somebody else decides it.");
  if (says === "unsure") {
    if (pair.status === "disputed")
      throw new AppError(
        "CONFLICT",
        "Somebody was unsure before you. Say same or different, or leave the pair for later.",
      );
    await query(
      "update linkage_pair set status = 'disputed', first_says = 'unsure', first_by_id = $2::int where id = $1::int",
      [pairId, userId],
    );
    return;
  }
  await query(
    "update linkage_pair set status = $2, decided_by_id = $3::int, decided_at = $4::timestamptz where id = $1::int",
    [pairId, says, userId, now.toISOString()],
  );
  if (says === "different" || pair.kind === "duplicate") return;
  const made = await mergeElectors(
    query,
    [
      {
        keptId: Number(pair.earlier_id),
        mergedId: Number(pair.later_id),
        probability: pair.probability === null ? null : Number(pair.probability),
      },
    ],
    { reason: "reviewed", userId },
  );
  if (!made)
    throw new AppError(
      "CONFLICT",
      "One of the two is somebody else by now. Reload the page to see the pair as it is.",
    );
}

/** The pair is open again, and the two are two again where they were made one. */
export async function undoDecision(query: Query, pairId: number, userId: number, now: Date): Promise<void> {
  const [pair] = await query(
    `update linkage_pair set status = 'open', decided_by_id = null, decided_at = null, first_says = null, first_by_id = null
     where id = $1::int and status <> 'open' returning earlier_id, later_id`,
    [pairId],
  );
  if (!pair) throw notFound("A decision that can be undone");
  const [merge] = await query(
    "select id from elector_merge where kept_id = $1::int and merged_id = $2::int and undone_at is null and reason = 'reviewed'",
    [pair.earlier_id, pair.later_id],
  );
  if (merge) await splitElectors(query, Number(merge.id), userId, now);
}
