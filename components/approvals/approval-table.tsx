import { DecideApproval } from "@/components/approvals/decide-approval";
import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { EmptyState } from "@/components/ui/empty-state";
import { Pill } from "@/components/ui/pill";
import { titleOf } from "@/lib/approvals/policy";
import type { ApprovalView } from "@/lib/approvals/types";
import { formatDateTime } from "@/lib/platform/format";

type Row = ApprovalView & { mayDecide: boolean };

const COLUMNS: readonly Column<Row>[] = [
  { key: "what", heading: "Asked for", weight: "strong", cell: (row) => row.summary },
  { key: "kind", heading: "Kind", cell: (row) => titleOf(row.kind) },
  { key: "why", heading: "Reason", cell: (row) => row.reason },
  {
    key: "who",
    heading: "By",
    cell: (row) => `${row.requestedBy.name}, ${formatDateTime(row.requestedAt)}`,
  },
  { key: "decision", heading: "Decision", cell: (row) => <Decision row={row} /> },
];

/** What waits for a second person, and what was decided. */
export function ApprovalTable({ approvals }: { approvals: readonly Row[] }) {
  return (
    <DataTable
      caption="Requests that need a second person"
      columns={COLUMNS}
      rows={approvals}
      rowKey={(row) => row.id}
      empty={
        <EmptyState title="Nothing waits for a second person">
          Access to the whole party or a nation, a copy of more than 10,000 electors, and a way back in for
          somebody locked out are asked for by one person and decided here by another.
        </EmptyState>
      }
    />
  );
}

function Decision({ row }: { row: Row }) {
  if (row.decision) {
    return (
      <Pill tone={row.decision === "approved" ? "good" : "neutral"}>
        {`${row.decision} by ${row.decidedBy ?? "somebody"}`}
      </Pill>
    );
  }
  if (row.mayDecide) return <DecideApproval approvalId={row.id} summary={row.summary} />;
  return <Pill tone="warn">waits for another person</Pill>;
}
