import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { formatNumber } from "@/lib/platform/format";
import { FEATURES } from "@/lib/profiles/turnout/features.table";
import type { TurnoutMetrics } from "@/lib/profiles/turnout/schema";

type Row = TurnoutMetrics["without"][number];

const COLUMNS: readonly Column<Row>[] = [
  { key: "class", heading: "Without", weight: "strong", cell: (row) => nameClass(row.featureClass) },
  { key: "auc", heading: "AUC", align: "end", cell: (row) => formatNumber(row.auc, 3) },
  { key: "loss", heading: "Log loss", align: "end", cell: (row) => formatNumber(row.logLoss, 4) },
  { key: "more", heading: "Log loss added", align: "end", cell: (row) => formatNumber(row.lossGained, 4) },
];

/** What each class of data is worth: the measures of a model fitted without it. */
export function WithoutTable({ metrics }: { metrics: TurnoutMetrics }) {
  const rows = [...metrics.without].sort((a, b) => b.lossGained - a.lossGained);
  return (
    <DataTable
      caption="Measures without each class of data"
      columns={COLUMNS}
      rows={rows}
      rowKey={(row) => row.featureClass}
      phone="rows"
    />
  );
}

function nameClass(featureClass: Row["featureClass"]): string {
  return FEATURES.find(({ key }) => key === featureClass)?.name ?? featureClass;
}
