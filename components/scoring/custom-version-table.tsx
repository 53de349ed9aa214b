import { ModelState } from "@/components/scoring/model-state";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDateTime, formatNumber } from "@/lib/platform/format";
import { formatEstimate } from "@/lib/scoring/rules/describe-metrics";
import type { ProfileVersionView } from "@/lib/scoring/types";

/** Versions of one model of our own, newest first. */
export function CustomVersionTable({ versions }: { versions: readonly ProfileVersionView[] }) {
  return (
    <DataTable
      caption="Versions, newest first"
      rows={versions}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/models/${id}`}
      columns={[
        { key: "version", heading: "Version", weight: "strong", cell: (row) => `Version ${row.version}` },
        { key: "trained", heading: "Trained", cell: (row) => formatDateTime(row.createdAt) },
        {
          key: "answers",
          heading: "Answers",
          align: "end",
          cell: ({ metrics }) => formatNumber(metrics.rows),
        },
        {
          key: "auc",
          heading: "AUC, other households",
          align: "end",
          cell: ({ metrics: { targets } }) => targets[0] && formatEstimate(targets[0].byHousehold.auc),
        },
        {
          key: "loss",
          heading: "Log loss",
          align: "end",
          cell: ({ metrics: { targets } }) => targets[0] && formatEstimate(targets[0].byHousehold.logLoss),
        },
        { key: "status", heading: "State", cell: (row) => <ModelState {...row} /> },
      ]}
      empty={
        <EmptyState title="Not trained yet">
          The first version is being trained, or could not be: the runs say why.
        </EmptyState>
      }
    />
  );
}
