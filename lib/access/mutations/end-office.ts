import type { ScopedTransaction } from "@/lib/platform/db/scope";

/**
 * Ends an office for all who hold it, in these areas or everywhere: MPs when Parliament is dissolved, councillors and
 * mayors when they retire. What somebody holds as a candidate is another grant and stays. Answers how many ended.
 */
export async function endOffice(
  tx: ScopedTransaction,
  office: { role: "mp" | "councillor" | "mayor"; areaIds?: readonly number[]; at: Date },
): Promise<number> {
  const { role, areaIds, at } = office;
  const { count } = await tx.db.grant.updateMany({
    where: {
      role,
      revokedAt: null,
      validFrom: { lt: at },
      validTo: { gt: at },
      ...(areaIds ? { areas: { some: { areaId: { in: [...areaIds] } } } } : {}),
    },
    data: { validTo: at },
  });
  tx.trail.note({ act: "grant", detail: { office: role, ended: count } });
  return count;
}
