import type { Metadata } from "next";
import { CustomModelForm } from "@/components/scoring/custom-model-form";
import { QuestionsToModel } from "@/components/scoring/questions-to-model";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { PageHeader } from "@/components/ui/page-header";
import { Steps } from "@/components/ui/steps";
import { describeColumns } from "@/lib/profiles/custom/rules/describe-columns";
import { loadNewModel } from "@/lib/scoring/loaders/load-custom-models";

export const metadata: Metadata = { title: "Make a model" };

export default async function NewModelPage({
  searchParams,
}: {
  searchParams: Promise<{ question?: string }>;
}) {
  const { questions, chosen, vocabulary } = await loadNewModel((await searchParams).question);
  return (
    <>
      <PageHeader
        title="Make a model"
        subtitle="A score of your own for every elector, from the answers to a question of the bank"
        breadcrumbs={
          <Breadcrumbs items={[{ label: "Models", href: "/models" }, { label: "Make a model" }]} />
        }
      />
      <Steps
        label="Making a model"
        steps={["Choose the question", "Say what counts and what predicts it"]}
        current={chosen ? 1 : 0}
      />
      <CardColumn>
        {chosen ? (
          <Card title={chosen.title} subtitle="Answers of people whom we know, from surveys">
            <CustomModelForm question={chosen} columns={describeColumns(vocabulary)} />
          </Card>
        ) : (
          <Card
            title="Which question?"
            subtitle="A model needs 200 answers, and 20 on either side; more is better"
          >
            <QuestionsToModel questions={questions} />
          </Card>
        )}
      </CardColumn>
    </>
  );
}
