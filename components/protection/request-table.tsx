import Link from "next/link";
import { EndWithholding } from "@/components/protection/end-withholding";
import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { EmptyState } from "@/components/ui/empty-state";
import { Pill } from "@/components/ui/pill";
import { formatDateTime, formatShortDate } from "@/lib/platform/format";
import type { RightsKind } from "@/lib/protection/schema";
import type { RightsActionView } from "@/lib/protection/types";

const WORDS: Record<RightsKind, string> = {
  objection: "Objection",
  restriction: "Restriction",
  erasure: "Erasure",
};

const COLUMNS: readonly Column<RightsActionView>[] = [
  { key: "kind", heading: "Asked for", weight: "strong", cell: ({ kind }) => WORDS[kind] },
  {
    key: "elector",
    heading: "Elector",
    align: "end",
    cell: ({ electorId, kind }) =>
      kind === "erasure" ? (
        electorId
      ) : (
        <Link className="underline" href={`/electors/${electorId}`}>
          {electorId}
        </Link>
      ),
  },
  { key: "received", heading: "Received", cell: ({ receivedOn }) => formatShortDate(receivedOn) },
  {
    key: "recorded",
    heading: "Recorded",
    weight: "quiet",
    cell: ({ recordedAt, recordedBy }) => `${formatDateTime(recordedAt)}, ${recordedBy ?? "by Hustings"}`,
  },
  { key: "reason", heading: "How", cell: ({ reason }) => reason },
  {
    key: "state",
    heading: "State",
    cell: ({ endedAt }) => (endedAt ? <Pill>ended</Pill> : <Pill tone="good">stands</Pill>),
  },
  {
    key: "end",
    heading: "",
    cell: ({ id, kind, endedAt, electorId }) =>
      kind === "erasure" || endedAt ? null : <EndWithholding actionId={id} electorId={electorId} />,
  },
];

export function RequestTable({ actions }: { actions: readonly RightsActionView[] }) {
  return (
    <DataTable
      caption="Objections, restrictions and erasures, newest first"
      columns={COLUMNS}
      rows={actions}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="Nobody has asked yet">
          An objection, a restriction or an erasure is recorded on the page of the elector.
        </EmptyState>
      }
    />
  );
}
