import { findAuthority } from "@/lib/areas/data/find-authority";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

export interface NewDistrict {
  code: string;
  wardId: number;
  constituencyId: number;
}

/** Adds an authority's polling districts from a day (YYYY-MM-DD) on; one that is known from that day is amended. */
export async function addDistricts(
  tx: ScopedTransaction,
  authorityCode: string,
  from: string,
  districts: readonly NewDistrict[],
): Promise<void> {
  const { id: authorityId } = await findAuthority(tx, authorityCode);
  const validFrom = new Date(from);
  for (const district of districts) {
    const data = { ...district, authorityId, validFrom };
    const where = { authorityId_code_validFrom: { authorityId, code: district.code, validFrom } };
    await tx.db.pollingDistrict.upsert({ where, create: data, update: data });
  }
}
