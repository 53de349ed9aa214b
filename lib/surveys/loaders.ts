import { notFound } from "next/navigation";
import { withScope } from "@/lib/platform/db/scope";
import { requirePermission } from "@/lib/platform/session";
import { countAnswers } from "@/lib/surveys/data/count-answers";
import { listQuestions } from "@/lib/surveys/data/list-questions";
import { findSurvey, listSurveys } from "@/lib/surveys/data/list-surveys";
import { surveyIdSchema } from "@/lib/surveys/schema";

export async function loadSurveys() {
  const { scope } = await requirePermission("files:read");
  return withScope(scope, async (tx) => ({
    surveys: await listSurveys(tx),
    questions: await listQuestions(tx),
  }));
}

/** A survey with its answers in counts. */
export async function loadSurvey(id: string) {
  const { scope } = await requirePermission("files:read");
  const surveyId = surveyIdSchema.safeParse(id);
  if (!surveyId.success) notFound();
  return withScope(scope, async (tx) => {
    const survey = (await findSurvey(tx, surveyId.data)) ?? notFound();
    return { survey, questions: await countAnswers(tx, survey) };
  });
}
