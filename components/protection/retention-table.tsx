import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { formatCount } from "@/lib/platform/format";
import { RETENTION, type RetentionRule } from "@/lib/protection/retention.table";

const COLUMNS: readonly Column<RetentionRule>[] = [
  { key: "title", heading: "What", weight: "strong", cell: ({ title }) => title },
  { key: "years", heading: "Kept", width: "min-w-18", cell: ({ years }) => formatCount(years, "year") },
  { key: "clock", heading: "Counted from", cell: ({ clock }) => clock },
  { key: "reason", heading: "Why", weight: "quiet", cell: ({ reason }) => reason },
];

export function RetentionTable() {
  return (
    <DataTable
      caption="How long what is kept"
      columns={COLUMNS}
      rows={RETENTION}
      rowKey={({ dataClass }) => dataClass}
    />
  );
}
