import type { CodeForm } from "@/lib/canvass/schema";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError, notFound } from "@/lib/platform/errors";

/** Adds a code, or changes what one means; what was written down with it is read anew. Answers its id. */
export async function saveCode(tx: ScopedTransaction, { id, ...code }: CodeForm): Promise<number> {
  const taken = await tx.db.responseCode.findFirst({
    where: { code: code.code, ...(id !== undefined && { id: { not: id } }) },
  });
  if (taken) throw new AppError("CONFLICT", `The code ${code.code} exists already: ${taken.label}.`);
  if (id === undefined) {
    const { _max } = await tx.db.responseCode.aggregate({ _max: { position: true } });
    const created = await tx.db.responseCode.create({
      data: { ...code, position: (_max.position ?? 0) + 10 },
    });
    return created.id;
  }
  const known = await tx.db.responseCode.findUnique({ where: { id } });
  if (!known) throw notFound("The code");
  if (known.kind !== code.kind && (await usesOf(tx, id)) > 0) {
    throw new AppError(
      "CONFLICT",
      "The code is in use, so it stays an outcome or an answer, as it was. Add another code for the other.",
    );
  }
  await tx.db.responseCode.update({ where: { id }, data: code });
  return id;
}

/** Takes a code out of use, or puts it back; what was written down with it stays. */
export async function retireCode(tx: ScopedTransaction, id: number, retiredAt: Date | null): Promise<void> {
  const code = await tx.db.responseCode.findUnique({ where: { id } });
  if (!code) throw notFound("The code");
  if (retiredAt && code.code === "answered") {
    throw new AppError("CONFLICT", "Answers are written down with this code: it stays in use.");
  }
  await tx.db.responseCode.update({ where: { id }, data: { retiredAt } });
}

async function usesOf(tx: ScopedTransaction, id: number): Promise<number> {
  const contact = await tx.db.contact.findFirst({ where: { outcomeId: id }, select: { id: true } });
  const answer = await tx.db.answer.findFirst({ where: { codeId: id }, select: { id: true } });
  return (contact ? 1 : 0) + (answer ? 1 : 0);
}
