import { Bar } from "@/components/ui/bar";
import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDate, formatNumber, formatPercent } from "@/lib/platform/format";
import type { MarkedRegisterView } from "@/lib/sources/types";

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

const COLUMNS: readonly Column<MarkedRegisterView>[] = [
  { key: "date", heading: "Poll", weight: "strong", cell: (row) => formatDate(row.pollDate) },
  {
    key: "what",
    heading: "Elections",
    weight: "quiet",
    cell: (row) => row.elections.join(", ") || "none is loaded",
  },
  { key: "authority", heading: "Authority", cell: (row) => row.authority, phone: "hidden" },
  { key: "rows", heading: "Rows", align: "end", cell: (row) => formatNumber(row.rows) },
  {
    key: "matched",
    heading: "Found on the register",
    align: "end",
    cell: (row) => formatPercent(share(row.matched, row.rows), 1),
  },
  {
    key: "voted",
    heading: "Voted",
    align: "end",
    cell: (row) => formatPercent(share(row.voted, row.matched), 1),
  },
  {
    key: "coverage",
    heading: "Polling districts loaded",
    width: "w-1/5",
    cell: (row) => (
      <span className="flex items-center gap-3">
        <span className="min-w-16 flex-1">
          <Bar share={share(row.districtsLoaded, row.districtsPolled)} />
        </span>
        <span className="figures whitespace-nowrap">
          {formatNumber(row.districtsLoaded)} of {formatNumber(row.districtsPolled)}
        </span>
      </span>
    ),
  },
];

export function MarkedTable({ marked }: { marked: readonly MarkedRegisterView[] }) {
  return (
    <DataTable
      caption="Marked registers by poll, newest first"
      columns={COLUMNS}
      rows={marked}
      rowKey={(row) => row.id}
      rowHref={(row) => (row.runId ? `/data/runs/${row.runId}` : undefined)}
      empty={
        <EmptyState title="No marked register is loaded">
          Who voted at past polls is what the turnout model learns from. Without it there are no scores.
        </EmptyState>
      }
    />
  );
}
