import type { Metadata } from "next";
import { QuestionTable } from "@/components/surveys/question-table";
import { SurveyTable } from "@/components/surveys/survey-table";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { formatCount } from "@/lib/platform/format";
import { loadSurveys } from "@/lib/surveys/loaders";

export const metadata: Metadata = { title: "Surveys" };

export default async function SurveysPage() {
  const { surveys, questions } = await loadSurveys();
  return (
    <>
      <PageHeader
        title="Surveys"
        subtitle={`${formatCount(surveys.length, "survey")}, ${formatCount(questions.length, "question")} in the bank`}
        actions={
          <LinkButton href="/data/upload" variant="primary">
            Upload a survey
          </LinkButton>
        }
      />
      <CardColumn>
        <Card title="Surveys that are loaded" subtitle="Open one to see its answers in counts">
          <SurveyTable surveys={surveys} />
        </Card>
        <Card
          title="Question bank"
          subtitle="A question keeps its code, and its meaning, from year to year, whatever its wording"
        >
          <QuestionTable questions={questions} />
        </Card>
      </CardColumn>
    </>
  );
}
