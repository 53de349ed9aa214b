import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { QUESTION_KINDS } from "@/lib/surveys/schema";
import type { BankEntry } from "@/lib/surveys/types";

/** The bank by kind and master question, with how many surveys asked each question. */
export async function listQuestions(tx: ScopedTransaction): Promise<BankEntry[]> {
  const rows = await tx.db.question.findMany({
    include: {
      options: { orderBy: { position: "asc" }, select: { label: true } },
      master: { include: { scale: true } },
      _count: { select: { surveys: true } },
    },
    orderBy: [{ master: { kind: "asc" } }, { master: { code: "asc" } }, { code: "asc" }],
  });
  return rows.map(({ id, code, wording, master, options, _count }) => ({
    id,
    code,
    wording,
    master: master.title,
    kind: QUESTION_KINDS.find((known) => known === master.kind) ?? "other",
    electionType: master.electionType,
    scale: master.scale && { ...master.scale, direction: master.direction ?? 1 },
    options: options.map(({ label }) => label),
    surveys: _count.surveys,
  }));
}
