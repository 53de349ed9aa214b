import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { notFound } from "@/lib/platform/errors";

export interface AuthorityRef {
  id: number;
  code: string;
  name: string;
}

/** The authority of a GSS code. Throws NOT_FOUND with the command that loads it. */
export async function findAuthority(tx: ScopedTransaction, code: string): Promise<AuthorityRef> {
  const area = await tx.db.area.findFirst({
    where: { kind: "authority", code },
    orderBy: { validFrom: "desc" },
    select: { id: true, code: true, name: true },
  });
  if (area) return area;
  throw notFound(`The authority ${code} (load it with: import areas FILE)`);
}
