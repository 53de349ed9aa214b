import { readElectorRows } from "@/lib/electors/data/read-elector-rows";
import type { ElectorDetail, ElectorListRow, ScoreFrame } from "@/lib/electors/types";
import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";

/** A hostel or a care home is one address: its first residents stand for it. */
const MOST_SHOWN = 12;

/** The others registered at the elector's address now. */
export async function listHousehold(
  tx: ScopedTransaction,
  elector: Pick<ElectorDetail, "id" | "addressId" | "districtId">,
  frame: ScoreFrame | null,
  today: Date,
): Promise<ElectorListRow[]> {
  if (elector.addressId === null) return [];
  const rows = await tx.db.$queryRaw<{ id: number }[]>`
    select id from elector
    where district_id = ${elector.districtId} and address_id = ${elector.addressId} and id <> ${elector.id} and on_register and ${districtFence(tx.scope)}
    order by surname, forename, id limit ${MOST_SHOWN}`;
  return readElectorRows(
    tx,
    rows.map((row) => row.id),
    frame,
    today,
  );
}
