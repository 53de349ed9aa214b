import { outcomesOf, type QuestionOutcomes } from "@/lib/estimates/rules/outcomes-of";
import { ESTIMATED_KINDS, type EstimatedKind } from "@/lib/estimates/schema";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** The questions that are estimated, by master question: whatever the wording, answers mean the same. */
export async function readQuestions(tx: ScopedTransaction): Promise<QuestionOutcomes[]> {
  const masters = await tx.db.masterQuestion.findMany({
    where: { kind: { in: [...ESTIMATED_KINDS] } },
    include: {
      questions: { include: { options: { orderBy: { position: "asc" } } }, orderBy: { id: "asc" } },
    },
    orderBy: { id: "asc" },
  });
  return masters.map((master) => outcomesOf({ ...master, kind: master.kind as EstimatedKind }));
}
