import { ActionButton } from "@/components/ui/action-button";
import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { undoMerge } from "@/lib/linkage/actions";
import type { MergeView } from "@/lib/linkage/types";
import { formatDate } from "@/lib/platform/format";

const COLUMNS: readonly Column<MergeView>[] = [
  { key: "kept", heading: "Elector", weight: "strong", cell: (row) => row.keptName },
  { key: "merged", heading: "Also known as", cell: (row) => row.mergedName },
  { key: "by", heading: "By", weight: "quiet", cell: (row) => `${row.madeBy ?? "somebody"}, ${row.reason}` },
  { key: "at", heading: "On", weight: "quiet", cell: (row) => formatDate(row.madeAt) },
  {
    key: "undo",
    heading: "Undo",
    cell: (row) => (
      <ActionButton action={undoMerge} fields={{ mergeId: String(row.id) }} pendingLabel="Undoing…">
        Make them two again
      </ActionButton>
    ),
  },
];

export function MergeTable({ merges }: { merges: readonly MergeView[] }) {
  return (
    <DataTable
      caption="Electors whom people made one, newest first"
      columns={COLUMNS}
      rows={merges}
      rowKey={(row) => row.id}
      empty={<p className="text-muted">Nobody has made two electors one yet.</p>}
    />
  );
}
