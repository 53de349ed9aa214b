import { UndoVersion } from "@/components/sources/undo-version";
import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { formatDate, formatNumber } from "@/lib/platform/format";
import { nameVersionKind } from "@/lib/sources/rules";
import type { RegisterVersionView } from "@/lib/sources/types";

const COLUMNS: readonly Column<RegisterVersionView>[] = [
  { key: "date", heading: "Published", weight: "strong", cell: (row) => formatDate(row.publishedOn) },
  { key: "authority", heading: "Authority", cell: (row) => row.authority },
  { key: "kind", heading: "Kind", weight: "quiet", cell: (row) => nameVersionKind(row.kind) },
  { key: "entries", heading: "Entries", align: "end", cell: (row) => formatNumber(row.entries) },
  { key: "joined", heading: "Known before", align: "end", cell: (row) => formatNumber(row.joined) },
  { key: "added", heading: "New", align: "end", cell: (row) => formatNumber(row.added) },
  { key: "amended", heading: "Amended", align: "end", cell: (row) => formatNumber(row.amended) },
  { key: "gone", heading: "Gone", align: "end", cell: (row) => formatNumber(row.gone) },
  {
    key: "undo",
    heading: "",
    align: "end",
    cell: (row) =>
      row.canBeUndone && (
        <span className="relative z-10">
          <UndoVersion version={row} />
        </span>
      ),
  },
];

export function VersionTable({ versions }: { versions: readonly RegisterVersionView[] }) {
  return (
    <DataTable
      caption="Registers that are loaded, newest first"
      columns={COLUMNS}
      rows={versions}
      rowKey={(row) => row.id}
      rowHref={(row) => (row.runId ? `/data/runs/${row.runId}` : undefined)}
      empty={
        <EmptyState
          title="No register is loaded"
          actions={<LinkButton href="/data/upload">Upload a register</LinkButton>}
        >
          Load areas and polling districts first, then the register: every page starts from it.
        </EmptyState>
      }
    />
  );
}
