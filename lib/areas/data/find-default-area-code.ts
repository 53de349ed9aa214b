import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** The first council, by name, of which there is a register. */
export async function findDefaultAreaCode(tx: ScopedTransaction): Promise<string | null> {
  const [row] = await tx.db.$queryRaw<{ code: string }[]>`
    select a.code from area a
    where a.kind = 'authority' and exists (select from register_version v where v.authority_id = a.id)
    order by a.name limit 1`;
  return row?.code ?? null;
}
