import type { ScopedTransaction } from "@/lib/platform/db/scope";
import type { QuestionKind } from "@/lib/surveys/schema";

export interface QuestionToModel {
  masterId: number;
  title: string;
  kind: QuestionKind;
  /** Answers by people whom we know. */
  answers: number;
  options: { value: string; label: string; answers: number }[];
}

/** The questions of the bank with how often each answer was given in surveys whose respondents are known. */
export async function listQuestionsToModel(
  tx: ScopedTransaction,
  masterId?: number,
): Promise<QuestionToModel[]> {
  const rows = await tx.db.$queryRaw<
    { masterId: number; title: string; kind: QuestionKind; value: string; label: string; answers: number }[]
  >`
    with given as (
      select sq.question_id, given.option, count(*)::int as answers
      from survey_response s
      cross join lateral unnest(s.answers) with ordinality given (option, position)
      join survey_question sq on sq.survey_id = s.survey_id and sq.position = given.position
      group by 1, 2
    )
    select m.id as "masterId", m.title, m.kind, o.value, min(o.label) as label,
      coalesce(sum(g.answers), 0)::int as answers
    from master_question m join question q on q.master_id = m.id join question_option o on o.question_id = q.id
    left join given g on g.question_id = q.id and g.option = o.position
    where ${masterId ?? null}::int is null or m.id = ${masterId ?? null}::int
    group by m.id, m.title, m.kind, o.value
    order by m.kind, m.title, m.id, min(o.position)`;
  const questions = new Map<number, QuestionToModel>();
  for (const { masterId: id, title, kind, ...option } of rows) {
    const question = questions.get(id) ?? { masterId: id, title, kind, answers: 0, options: [] };
    question.answers += option.answers;
    question.options.push(option);
    questions.set(id, question);
  }
  return [...questions.values()];
}
