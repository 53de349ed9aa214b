import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { notFound } from "@/lib/platform/errors";
import { findPerson } from "@/lib/protection/data/find-person";
import { suppressionKeys } from "@/lib/protection/data/suppression-keys";
import type { RightsKind } from "@/lib/protection/schema";
import { findEvidentSlots } from "@/lib/scoring/data/find-evident-slots";

export interface Withholding {
  electorId: number;
  kind: RightsKind;
  reason: string;
  /** ISO date. */
  receivedOn: string;
}

/**
 * Takes an elector out of lists, counts, scores, figures of areas and exports, from this commit on and across coming registers. Answers
 * the id of the record.
 */
export async function withholdElector(tx: ScopedTransaction, asked: Withholding): Promise<number> {
  const { electorId, kind, reason, receivedOn } = asked;
  const person = await findPerson(tx, electorId);
  if (!person) throw notFound("The elector");
  const keys = suppressionKeys(person).map((key) => new Uint8Array(key));
  const evident = JSON.stringify(await findEvidentSlots(tx, electorId));
  const [row] = await tx.db.$queryRaw<{ id: number | null }[]>`
    select withhold_elector(${electorId}, ${kind}, ${reason}, ${receivedOn}::date, ${keys}::bytea[], ${evident}::jsonb,
      ${tx.scope.userId}::int) as id`;
  if (!row?.id) throw notFound("The elector");
  tx.trail.note({ act: kind === "erasure" ? "erasure" : "alteration", detail: { action: row.id, kind } });
  return row.id;
}
