import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { EmptyState } from "@/components/ui/empty-state";
import { Pill } from "@/components/ui/pill";
import { formatDate, formatDateTime, formatNumber } from "@/lib/platform/format";
import { describeStatus } from "@/lib/runs/rules/describe-run";
import { RUN_STATUSES } from "@/lib/runs/schema";
import { nameFileKind } from "@/lib/sources/rules";
import type { FileChanges, SourceFileView } from "@/lib/sources/types";

const changed = (key: keyof FileChanges, heading: string): Column<SourceFileView> => ({
  key,
  heading,
  align: "end",
  cell: ({ changes }) => (changes ? formatNumber(changes[key]) : "–"),
});

const COLUMNS: readonly Column<SourceFileView>[] = [
  { key: "name", heading: "File", weight: "strong", cell: (file) => file.name },
  { key: "kind", heading: "Holds", cell: (file) => nameFileKind(file.kind) },
  {
    key: "received",
    heading: "Received",
    cell: (file) => `${formatDateTime(file.receivedAt)}, ${file.receivedBy ?? "command line"}`,
  },
  changed("added", "Added"),
  changed("amended", "Amended"),
  changed("deleted", "Deleted"),
  changed("unchanged", "Unchanged"),
  { key: "destroy", heading: "Destroy by", cell: (file) => formatDate(file.destroyBy), phone: "hidden" },
  { key: "state", heading: "State", cell: (file) => <LastRun status={file.lastRun?.status} /> },
];

export function FileTable({ files }: { files: readonly SourceFileView[] }) {
  return (
    <DataTable
      caption="Files as they arrived, newest first"
      columns={COLUMNS}
      rows={files}
      rowKey={(file) => file.id}
      rowHref={(file) => `/data/files/${file.id}`}
      empty={
        <EmptyState title="No file has been received">
          Each file is kept as it arrived, with who brought it and the day by which it must be destroyed.
        </EmptyState>
      }
    />
  );
}

function LastRun({ status }: { status: string | undefined }) {
  const known = RUN_STATUSES.find((candidate) => candidate === status);
  if (!known) return <Pill>not imported yet</Pill>;
  const { word, tone } = describeStatus(known);
  return <Pill tone={tone}>{word}</Pill>;
}
