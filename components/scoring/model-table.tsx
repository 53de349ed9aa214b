import { ModelState } from "@/components/scoring/model-state";
import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDate, formatDateTime, formatNumber } from "@/lib/platform/format";
import { formatEstimate } from "@/lib/scoring/rules/describe-metrics";
import type { ModelVersionView } from "@/lib/scoring/types";

const COLUMNS: readonly Column<ModelVersionView>[] = [
  { key: "version", heading: "Version", weight: "strong", cell: (row) => `Version ${row.version}` },
  { key: "trained", heading: "Trained", cell: (row) => formatDateTime(row.createdAt) },
  {
    key: "poll",
    heading: "Tested on the poll of",
    cell: (row) => (row.metrics ? formatDate(row.metrics.poll) : "none"),
  },
  {
    key: "auc",
    heading: "AUC",
    align: "end",
    cell: (row) => row.metrics && formatEstimate(row.metrics.model.auc),
  },
  {
    key: "last",
    heading: "AUC, last poll alone",
    align: "end",
    cell: (row) => row.metrics && formatNumber(row.metrics.baselines.lastKnown.auc.value, 3),
  },
  {
    key: "slope",
    heading: "Calibration slope",
    align: "end",
    cell: (row) => row.metrics && formatEstimate(row.metrics.model.calibration.slope),
  },
  {
    key: "status",
    heading: "State",
    cell: (row) => <ModelState {...row} />,
  },
];

export function ModelTable({ versions }: { versions: readonly ModelVersionView[] }) {
  return (
    <DataTable
      caption="Versions of the turnout model, newest first"
      columns={COLUMNS}
      rows={versions}
      rowKey={(row) => row.id}
      rowHref={(row) => `/models/${row.id}`}
      empty={
        <EmptyState title="No model is trained yet">
          With marked registers of two local polls or more a model is made, and tested on the last; with
          fewer, everybody has the turnout of their ward.
        </EmptyState>
      }
    />
  );
}
