import type { Metadata } from "next";
import { CustomVersionTable } from "@/components/scoring/custom-version-table";
import { RetireCustomModel } from "@/components/scoring/retire-custom-model";
import { RetrainForm } from "@/components/scoring/retrain-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { may } from "@/lib/access/policy";
import { describeColumns } from "@/lib/profiles/custom/rules/describe-columns";
import { loadCustomModel } from "@/lib/scoring/loaders/load-custom-models";

export const metadata: Metadata = { title: "Model of our own" };

export default async function CustomModelPage({ params }: { params: Promise<{ id: string }> }) {
  const { role, model, question, versions, vocabulary } = await loadCustomModel((await params).id);
  const labels = (values: readonly string[]) =>
    values
      .map((value) => question?.options.find((option) => option.value === value)?.label ?? value)
      .join(", ");
  const mayTrain = may(role, "models:train") && !model.retired;
  return (
    <>
      <PageHeader
        title={model.name}
        subtitle={model.purpose}
        breadcrumbs={<Breadcrumbs items={[{ label: "Models", href: "/models" }, { label: model.name }]} />}
        actions={mayTrain ? <RetireCustomModel id={model.id} name={model.name} /> : undefined}
      />
      <CardColumn>
        {model.retired && <Notice>Retired: nobody is scored with it any more.</Notice>}
        <Card title="What it predicts">
          <DescriptionList
            items={[
              { term: "Question", detail: model.question.title },
              { term: "Counts as yes", detail: labels(model.yesValues) },
              { term: "Counts as no", detail: labels(model.noValues) },
            ]}
          />
        </Card>
        <Card title="Versions" subtitle="Open one for its measures and its card">
          <CustomVersionTable versions={versions} />
        </Card>
        {mayTrain && (
          <Card
            title="Train a new version"
            subtitle="From all that is known now; the versions before stay as they are"
          >
            <RetrainForm model={model} columns={describeColumns(vocabulary)} />
          </Card>
        )}
      </CardColumn>
    </>
  );
}
