import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";
import { suppressSmall } from "@/lib/surveys/rules/suppress-small";
import { QUESTION_KINDS, type SurveyMode } from "@/lib/surveys/schema";
import type { QuestionCounts } from "@/lib/surveys/types";

interface AnswerCount {
  place: number;
  option: number;
  people: number;
  weight: number;
}

/** A survey's answers in counts, question by question in its order, small groups hidden. */
export async function countAnswers(
  tx: ScopedTransaction,
  survey: { id: number; mode: SurveyMode },
): Promise<QuestionCounts[]> {
  const counts =
    survey.mode === "identified" ? await countIdentified(tx, survey.id) : await countAnonymous(tx, survey.id);
  const questions = await tx.db.surveyQuestion.findMany({
    where: { surveyId: survey.id },
    include: {
      question: {
        include: { options: { orderBy: { position: "asc" } }, master: { select: { kind: true } } },
      },
    },
    orderBy: { position: "asc" },
  });
  return questions.map(({ position, question }) => {
    const own = counts.filter(({ place }) => place === position);
    const raw = question.options.map((option) => {
      const count = own.find((answer) => answer.option === option.position);
      return { label: option.label, people: count?.people ?? 0, weight: count?.weight ?? 0 };
    });
    return {
      questionId: question.id,
      code: question.code,
      wording: question.wording,
      kind: QUESTION_KINDS.find((known) => known === question.master.kind) ?? "other",
      ...suppressSmall(raw),
    };
  });
}

function countIdentified(tx: ScopedTransaction, surveyId: number): Promise<AnswerCount[]> {
  return tx.db.$queryRaw<AnswerCount[]>`
    select a.place::int, a.option::int, count(*)::int as people, sum(r.weight)::float8 as weight
    from survey_response r cross join lateral unnest(r.answers) with ordinality a (option, place)
    where r.survey_id = ${surveyId} and a.option > 0 and ${districtFence(tx.scope, "r.district_id")}
    group by 1, 2`;
}

function countAnonymous(tx: ScopedTransaction, surveyId: number): Promise<AnswerCount[]> {
  return tx.db.$queryRaw<AnswerCount[]>`
    select a.place::int, a.option::int, count(*)::int as people, sum(r.weight)::float8 as weight
    from anonymous_response r cross join lateral unnest(r.answers) with ordinality a (option, place)
    where r.survey_id = ${surveyId} and a.option > 0
    group by 1, 2`;
}
