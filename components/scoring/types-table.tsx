import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { formatDate, formatNumber } from "@/lib/platform/format";
import type { TurnoutMetrics } from "@/lib/profiles/turnout/schema";
import { formatEstimate } from "@/lib/scoring/rules/describe-metrics";

type Row = TurnoutMetrics["types"][number];

const COLUMNS: readonly Column<Row>[] = [
  { key: "label", heading: "Type", weight: "strong", cell: ({ label }) => label },
  {
    key: "poll",
    heading: "Tested on",
    cell: ({ design, poll }) =>
      design === "last-poll" ? formatDate(poll) : `half of the households, ${formatDate(poll)}`,
  },
  { key: "electors", heading: "Electors", align: "end", cell: ({ electors }) => formatNumber(electors) },
  { key: "auc", heading: "AUC", align: "end", cell: ({ auc }) => formatEstimate(auc) },
  { key: "slope", heading: "Calibration slope", align: "end", cell: ({ slope }) => formatEstimate(slope, 2) },
];

/** How well the model of each type of election does, on what it had not seen. */
export function TypesTable({ metrics }: { metrics: TurnoutMetrics }) {
  return (
    <DataTable
      caption="Types of election with a model of their own"
      columns={COLUMNS}
      rows={metrics.types}
      rowKey={(row) => row.key}
    />
  );
}
