import { buttonClasses } from "@/components/ui/button-classes";
import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import type { NamedRejectCount } from "@/lib/imports/types";
import { formatNumber } from "@/lib/platform/format";

const COLUMNS: readonly Column<NamedRejectCount>[] = [
  { key: "rows", heading: "Rows", align: "end", cell: (row) => formatNumber(row.rows) },
  { key: "why", heading: "Why, and what to do", weight: "strong", cell: (row) => row.example },
  { key: "column", heading: "Column", cell: (row) => row.column, weight: "quiet" },
  {
    key: "lines",
    heading: "For example",
    cell: (row) => row.lines.join("; "),
  },
];

export function RejectTable({ runId, rejects }: { runId: number; rejects: readonly NamedRejectCount[] }) {
  return (
    <>
      <DataTable
        caption="Rejected rows by reason"
        columns={COLUMNS}
        rows={rejects}
        rowKey={(row) => row.reason}
      />
      <p className="mt-4">
        <a href={`/api/runs/${runId}/rejects`} download className={buttonClasses("plain")}>
          Download the rejected rows
        </a>
      </p>
    </>
  );
}
