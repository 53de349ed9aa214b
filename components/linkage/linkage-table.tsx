import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { EmptyState } from "@/components/ui/empty-state";
import type { LinkageView } from "@/lib/linkage/types";
import { formatDate, formatNumber, formatPercent } from "@/lib/platform/format";

const COLUMNS: readonly Column<LinkageView>[] = [
  { key: "date", heading: "Register", weight: "strong", cell: (row) => formatDate(row.publishedOn) },
  { key: "authority", heading: "Authority", cell: (row) => row.authority },
  { key: "carried", heading: "Unchanged", align: "end", cell: (row) => formatNumber(row.carried) },
  { key: "linked", heading: "Linked", align: "end", cell: (row) => formatNumber(row.linked) },
  { key: "review", heading: "To review", align: "end", cell: (row) => formatNumber(row.inReview) },
  { key: "added", heading: "New", align: "end", cell: (row) => formatNumber(row.added) },
  { key: "gone", heading: "Gone", align: "end", cell: (row) => formatNumber(row.gone) },
  {
    key: "recall",
    heading: "Found, estimated",
    align: "end",
    cell: (row) => formatPercent(row.report.recall),
  },
];

export function LinkageTable({ linkages }: { linkages: readonly LinkageView[] }) {
  return (
    <DataTable
      caption="Registers linked with the one before, newest first"
      columns={COLUMNS}
      rows={linkages}
      rowKey={(row) => row.id}
      rowHref={(row) => `/data/linkage/${row.id}`}
      empty={
        <EmptyState title="No register has been linked yet">
          When a second register of an authority is loaded, the people of both are linked by themselves.
        </EmptyState>
      }
    />
  );
}
