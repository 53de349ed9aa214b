import type { QuestionOutcomes } from "@/lib/estimates/rules/outcomes-of";
import type { EstimateCard } from "@/lib/estimates/schema";
import type { AskedQuestion, Respondents } from "@/lib/estimates/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

interface ResponseRow {
  surveyId: number;
  areaId: number;
  /** Days since it was answered. */
  age: number;
  ageBand: string;
  sex: string;
  tenure: string;
  education: string;
  weight: number;
  answers: number[];
}

export interface Answers {
  respondents: Respondents;
  questions: AskedQuestion[];
  surveys: EstimateCard["surveys"];
  from: string;
  to: string;
}

/** After as many days an answer counts half. */
const HALF_LIFE_DAYS = 548;

/**
 * Everybody who answered a survey whose licence is in force: of anonymous surveys with area and characteristics, of
 * others with the ward alone. Nothing that leads to a person is read.
 */
export async function readAnswers(
  tx: ScopedTransaction,
  questions: readonly QuestionOutcomes[],
  today: Date,
): Promise<Answers> {
  const surveys = await tx.db.survey.findMany({
    where: { OR: [{ licenceEnds: null }, { licenceEnds: { gte: today } }] },
    include: { questions: { orderBy: { position: "asc" } } },
    orderBy: { id: "asc" },
  });
  const ids = surveys.map(({ id }) => id);
  const rows = await tx.db.$queryRaw<ResponseRow[]>`
    select survey_id as "surveyId", area_id as "areaId", (${today}::date - answered_month)::int as age,
      age_band as "ageBand", sex, tenure, education, weight::float8, answers
    from anonymous_response where survey_id = any (${ids}::int[])
    union all
    select r.survey_id, d.ward_id, (${today}::date - r.answered_on)::int, '', '', '', '', r.weight::float8, r.answers
    from survey_response r join polling_district d on d.id = r.district_id where r.survey_id = any (${ids}::int[])`;
  const bySurvey = new Map(surveys.map((survey) => [survey.id, survey]));
  const asked = questions.map(({ placeOf, ...question }) => {
    const placesIn = new Map(
      surveys.map(({ id, questions: own }) => [
        id,
        own.map(
          ({ questionId }) =>
            (option: number) =>
              placeOf(questionId, option),
        ),
      ]),
    );
    const answers = Int16Array.from(rows, ({ surveyId, answers: given }) => {
      const places = placesIn.get(surveyId)!;
      for (let place = 0; place < given.length; place++) {
        const outcome = given[place]! > 0 ? (places[place]?.(given[place]!) ?? -1) : -1;
        if (outcome >= 0) return outcome;
      }
      return -1;
    });
    return { ...question, answers };
  });
  const day = (date: Date) => date.toISOString().slice(0, 10);
  return {
    respondents: {
      areaIds: Int32Array.from(rows, ({ areaId }) => areaId),
      characteristics: {
        age_band: rows.map(({ ageBand }) => ageBand),
        sex: rows.map(({ sex }) => sex),
        tenure: rows.map(({ tenure }) => tenure),
        education: rows.map(({ education }) => education),
      },
      identified: Uint8Array.from(rows, ({ surveyId }) =>
        bySurvey.get(surveyId)?.mode === "identified" ? 1 : 0,
      ),
      weights: Float64Array.from(
        rows,
        ({ weight, age }) => weight * 0.5 ** (Math.max(0, age) / HALF_LIFE_DAYS),
      ),
    },
    questions: asked,
    surveys: surveys.map(({ name, mode, responseCount }) => ({ name, mode, answers: responseCount })),
    from: surveys.map(({ fieldworkFrom }) => day(fieldworkFrom)).sort()[0] ?? "",
    to:
      surveys
        .map(({ fieldworkTo }) => day(fieldworkTo))
        .sort()
        .at(-1) ?? "",
  };
}
