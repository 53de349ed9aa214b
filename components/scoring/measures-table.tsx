import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { formatNumber } from "@/lib/platform/format";
import type { TurnoutMetrics } from "@/lib/profiles/turnout/schema";
import { formatEstimate } from "@/lib/scoring/rules/describe-metrics";

type Row = { name: string; measures: TurnoutMetrics["baselines"]["areaMean"] };

const COLUMNS: readonly Column<Row>[] = [
  { key: "name", heading: "Who predicts", weight: "strong", cell: (row) => row.name },
  { key: "auc", heading: "AUC", align: "end", cell: ({ measures }) => formatEstimate(measures.auc) },
  {
    key: "loss",
    heading: "Log loss",
    align: "end",
    cell: ({ measures }) => formatEstimate(measures.logLoss),
  },
  {
    key: "brier",
    heading: "Brier score",
    align: "end",
    cell: ({ measures }) => formatNumber(measures.brier, 4),
  },
];

/** The model against what anybody could say without it; with standard errors. */
export function MeasuresTable({ metrics }: { metrics: TurnoutMetrics }) {
  const rows: Row[] = [
    { name: "This model", measures: metrics.model },
    { name: "What they did at the last poll", measures: metrics.baselines.lastKnown },
    { name: "The turnout of their ward", measures: metrics.baselines.areaMean },
  ];
  return (
    <DataTable
      caption="Measures against baselines"
      columns={COLUMNS}
      rows={rows}
      rowKey={(row) => row.name}
    />
  );
}
