import type { Metadata } from "next";
import { AnswersCard } from "@/components/surveys/answers-card";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { CardGrid } from "@/components/ui/card-grid";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { formatCount, formatDate } from "@/lib/platform/format";
import { loadSurvey } from "@/lib/surveys/loaders";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadSurvey((await params).id)).survey.name };
}

export default async function SurveyPage({ params }: Props) {
  const { survey, questions } = await loadSurvey((await params).id);
  const who = survey.mode === "anonymous" ? "anonymous response" : "response of known electors";
  return (
    <>
      <PageHeader
        title={survey.name}
        subtitle={`${formatCount(survey.responses, who, survey.mode === "anonymous" ? "anonymous responses" : "responses of known electors")} · fieldwork ${formatDate(survey.fieldworkFrom)} to ${formatDate(survey.fieldworkTo)} · ${survey.supplier || "supplier not stated"}`}
        breadcrumbs={<Breadcrumbs items={[{ label: "Surveys", href: "/surveys" }, { label: survey.name }]} />}
      />
      <div className="mb-4 md:mb-5.5">
        <Notice>
          Shares are weighted as the supplier weighted them. They describe those who answered, not the
          electorate: answers that fewer than 10 people gave are not shown.
        </Notice>
      </div>
      <CardGrid layout="even">
        {questions.map((question) => (
          <AnswersCard key={question.questionId} question={question} />
        ))}
      </CardGrid>
    </>
  );
}
