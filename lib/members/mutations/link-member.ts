import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { notFound } from "@/lib/platform/errors";

/** Says by hand which elector a member is. */
export async function linkMember(tx: ScopedTransaction, memberId: number, electorId: number): Promise<void> {
  const made = await tx.db.$executeRaw`
    update party_member m set elector_id = e.id, district_id = e.district_id, linked_by = 'hand'
    from elector e where e.id = ${electorId} and m.id = ${memberId} and m.elector_id is null`;
  if (!made) throw notFound("A member who is not linked yet, or the elector,");
  tx.trail.saw([electorId]);
}

/** Takes back what was said by hand. */
export async function unlinkMember(tx: ScopedTransaction, memberId: number): Promise<void> {
  const { count } = await tx.db.member.updateMany({
    where: { id: memberId, linkedBy: "hand" },
    data: { electorId: null, districtId: null, linkedBy: null },
  });
  if (!count) throw notFound("A member who was linked by hand");
}
