import { notFound } from "next/navigation";
import { z } from "zod";
import { withScope } from "@/lib/platform/db/scope";
import { requirePermission } from "@/lib/platform/session";
import { customProfileKey } from "@/lib/profiles/custom/rules/declare-custom";
import { findVocabulary } from "@/lib/scoring/data/find-vocabulary";
import { findCustomModel } from "@/lib/scoring/data/list-custom-models";
import { listVersionsOf } from "@/lib/scoring/data/list-model-versions";
import { listQuestionsToModel } from "@/lib/scoring/data/list-questions-to-model";

const idSchema = z.coerce.number().int().positive();

/** What a model can be made of: the questions of the bank, and of the chosen one its answers. */
export async function loadNewModel(question: string | undefined) {
  const { scope } = await requirePermission("models:train");
  const masterId = idSchema.safeParse(question);
  return withScope(scope, async (tx) => {
    const questions = await listQuestionsToModel(tx);
    return {
      questions,
      chosen: questions.find((known) => masterId.success && known.masterId === masterId.data) ?? null,
      vocabulary: await findVocabulary(tx),
    };
  });
}

export async function loadCustomModel(id: string) {
  const { scope, session } = await requirePermission("models:read");
  const known = idSchema.safeParse(id);
  if (!known.success) notFound();
  return withScope(scope, async (tx) => {
    const model = await findCustomModel(tx, known.data);
    if (!model) notFound();
    const [question] = await listQuestionsToModel(tx, model.question.masterId);
    return {
      role: session.role,
      model,
      question,
      versions: await listVersionsOf(tx, customProfileKey(model.id)),
      vocabulary: await findVocabulary(tx),
    };
  });
}
