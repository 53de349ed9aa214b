import type { PoolClient } from "pg";
import type { Changes } from "@/lib/imports/jobs/import-staged";
import type { SurveyMode } from "@/lib/surveys/schema";

export interface SurveyToPublish {
  runId: number;
  mode: SurveyMode;
  name: string;
  supplier: string;
  contract: string;
  licenceEnds: string | null;
  /** In the order of the answers. */
  questionIds: readonly number[];
}

/** Writes a staged survey with its responses, or finds it written by this run before. */
export async function publishSurvey(
  client: PoolClient,
  staged: string,
  survey: SurveyToPublish,
): Promise<Changes & { surveyId: number }> {
  const known = await client.query<{ id: number; responses: number }>(
    "select id, response_count as responses from survey where run_id = $1",
    [survey.runId],
  );
  const before = known.rows[0];
  if (before) return { added: before.responses, amended: 0, deleted: 0, unchanged: 0, surveyId: before.id };
  const { rows } = await client.query<{ id: number; responses: number }>(
    `insert into survey (name, mode, supplier, contract, licence_ends, fieldwork_from, fieldwork_to, response_count, run_id)
     select $1, $2, $3, $4, $5, min(answered_on), max(answered_on), count(*), $6 from ${staged}
     returning id, response_count as responses`,
    [survey.name, survey.mode, survey.supplier, survey.contract, survey.licenceEnds, survey.runId],
  );
  const { id, responses } = rows[0]!;
  await client.query(
    `insert into survey_question (survey_id, position, question_id)
     select $1, position, question_id from unnest($2::int[]) with ordinality q (question_id, position)`,
    [id, survey.questionIds],
  );
  await client.query(survey.mode === "identified" ? IDENTIFIED(staged) : ANONYMOUS(staged), [id]);
  return { added: responses, amended: 0, deleted: 0, unchanged: 0, surveyId: id };
}

const IDENTIFIED = (staged: string) => `
  insert into survey_response (survey_id, elector_id, district_id, answered_on, weight, answers)
  select $1, elector_id, district_id, answered_on, weight, answers from ${staged} order by line`;

/** In random order and without the day: neither the place in the file nor the date leads back to a respondent. */
const ANONYMOUS = (staged: string) => `
  insert into anonymous_response (survey_id, area_id, answered_month, age_band, sex, tenure, education, weight, answers)
  select $1, area_id, date_trunc('month', answered_on), age_band, sex, tenure, education, weight, answers
  from ${staged} order by random()`;
