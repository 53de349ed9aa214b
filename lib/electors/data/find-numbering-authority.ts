import { findAuthority } from "@/lib/areas/data/find-authority";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";

/**
 * The authority in whose registers elector numbers are looked up: the one of the code, or the only one with a register.
 * Throws BAD_INPUT where there is none, or more than one and no code.
 */
export async function findNumberingAuthority(
  tx: ScopedTransaction,
  code: string | undefined,
): Promise<number> {
  if (code) return (await findAuthority(tx, code)).id;
  const rows = await tx.db.registerVersion.findMany({
    distinct: ["authorityId"],
    select: { authorityId: true },
  });
  const [only] = rows;
  if (only && rows.length === 1) return only.authorityId;
  throw badInput(
    rows.length
      ? "Registers of several authorities are loaded. Say to which one the elector numbers belong: --authority CODE."
      : "No register is loaded, so elector numbers cannot be matched. Load it first: import register FILE.",
  );
}
