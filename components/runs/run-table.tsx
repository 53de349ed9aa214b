import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { EmptyState } from "@/components/ui/empty-state";
import { Pill } from "@/components/ui/pill";
import { formatDateTime, formatDuration, formatNumber, formatPercent } from "@/lib/platform/format";
import { describeStatus, nameRun } from "@/lib/runs/rules/describe-run";
import type { RunView } from "@/lib/runs/types";

const COLUMNS: readonly Column<RunView>[] = [
  { key: "run", heading: "Run", weight: "strong", cell: (run) => nameRun(run.kind) },
  { key: "file", heading: "File", weight: "quiet", cell: (run) => run.fileName ?? "–", phone: "hidden" },
  {
    key: "asked",
    heading: "Asked for",
    cell: (run) => `${formatDateTime(run.createdAt)}, ${run.requestedBy ?? "command line"}`,
  },
  {
    key: "rows",
    heading: "Rows",
    align: "end",
    cell: (run) => (run.rowsAccepted ? formatNumber(run.rowsAccepted) : "–"),
  },
  { key: "took", heading: "Took", align: "end", cell: timeTaken },
  {
    key: "status",
    heading: "State",
    cell: (run) => {
      const { word, tone } = describeStatus(run.status);
      return <Pill tone={tone}>{run.status === "running" ? progressWord(run) : word}</Pill>;
    },
  },
];

export function RunTable({ runs }: { runs: readonly RunView[] }) {
  return (
    <DataTable
      caption="Runs, newest first"
      columns={COLUMNS}
      rows={runs}
      rowKey={(run) => run.id}
      rowHref={(run) => `/data/runs/${run.id}`}
      empty={
        <EmptyState title="Nothing has run yet">
          Upload a file and import it: the run shows here, with what became of every row.
        </EmptyState>
      }
    />
  );
}

function timeTaken(run: RunView): string {
  if (!run.startedAt || !run.finishedAt) return "–";
  return formatDuration(run.finishedAt.getTime() - run.startedAt.getTime());
}

function progressWord(run: RunView): string {
  return run.unitsTotal > 0 ? `under way, ${formatPercent(run.unitsDone / run.unitsTotal)}` : "under way";
}
