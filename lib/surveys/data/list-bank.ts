import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { QUESTION_KINDS } from "@/lib/surveys/schema";
import type { BankQuestion } from "@/lib/surveys/types";

/** All questions with their options, as the reading of a survey needs them. */
export async function listBank(tx: ScopedTransaction): Promise<BankQuestion[]> {
  const rows = await tx.db.question.findMany({
    include: { options: { orderBy: { position: "asc" } }, master: { select: { kind: true } } },
    orderBy: { code: "asc" },
  });
  return rows.map(({ id, code, master, options }) => ({
    id,
    code,
    kind: QUESTION_KINDS.find((known) => known === master.kind) ?? "other",
    options: new Map(options.map(({ value, position }) => [value, position])),
  }));
}
