import { ModelState } from "@/components/scoring/model-state";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { formatDateTime } from "@/lib/platform/format";
import { customProfileKey } from "@/lib/profiles/custom/rules/declare-custom";
import { formatEstimate } from "@/lib/scoring/rules/describe-metrics";
import type { ProfileVersionView } from "@/lib/scoring/types";

export type CustomModelTableProps = {
  models: readonly { id: number; name: string; question: { title: string } }[];
  versions: readonly ProfileVersionView[];
  mayTrain: boolean;
};

/** The targets that the data team has made, each with its newest version. */
export function CustomModelTable({ models, versions, mayTrain }: CustomModelTableProps) {
  const rows = models.map((model) => ({
    ...model,
    version: versions.find(({ profile }) => profile === customProfileKey(model.id)),
  }));
  return (
    <DataTable
      caption="Models of our own"
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/models/custom/${id}`}
      columns={[
        { key: "name", heading: "Target", weight: "strong", cell: ({ name }) => name },
        { key: "question", heading: "Learns from answers to", cell: ({ question }) => question.title },
        {
          key: "version",
          heading: "Newest version",
          cell: ({ version }) =>
            version ? (
              `Version ${version.version}, ${formatDateTime(version.createdAt)}`
            ) : (
              <span className="text-faint">not trained yet</span>
            ),
        },
        {
          key: "auc",
          heading: "AUC, other households",
          align: "end",
          cell: ({ version }) =>
            version?.metrics.targets[0] ? formatEstimate(version.metrics.targets[0].byHousehold.auc) : "",
        },
        { key: "status", heading: "State", cell: ({ version }) => version && <ModelState {...version} /> },
      ]}
      empty={
        <EmptyState
          title="None yet"
          actions={mayTrain && <LinkButton href="/models/new">Make a model</LinkButton>}
        >
          Any question of the bank that people have answered in a survey can become a target.
        </EmptyState>
      }
    />
  );
}
