import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { EmptyState } from "@/components/ui/empty-state";
import { Pill } from "@/components/ui/pill";
import type { BreachView } from "@/lib/exports/types";
import { formatDateTime, formatNumber } from "@/lib/platform/format";

const HOUR_MS = 3_600_000;

function columns(now: Date): readonly Column<BreachView>[] {
  return [
    { key: "breach", heading: "Breach", weight: "strong", cell: ({ id }) => `No ${id}` },
    {
      key: "copy",
      heading: "Leaked copy",
      cell: ({ exportId, recipient, requestedBy }) =>
        `Copy ${exportId} for ${recipient}, asked for by ${requestedBy ?? "somebody who has left"}`,
    },
    { key: "opened", heading: "Found", cell: ({ openedAt }) => formatDateTime(openedAt) },
    { key: "due", heading: "Tell the regulator by", cell: ({ dueAt }) => formatDateTime(dueAt) },
    {
      key: "left",
      heading: "Clock",
      cell: ({ dueAt, closedAt }) => <Clock due={dueAt} closed={closedAt} now={now} />,
    },
  ];
}

export function BreachTable({ breaches, now }: { breaches: readonly BreachView[]; now: Date }) {
  return (
    <DataTable
      caption="Breaches, those whose clock runs first"
      columns={columns(now)}
      rows={breaches}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="No copy is known to have leaked">
          Where a list turns up that could be ours, the data team runs “hustings export trace FILE”: it names
          the recipient and starts the clock.
        </EmptyState>
      }
    />
  );
}

function Clock({ due, closed, now }: { due: Date; closed: Date | null; now: Date }) {
  if (closed) return <Pill tone="good">closed</Pill>;
  const hours = Math.floor((due.getTime() - now.getTime()) / HOUR_MS);
  return hours < 0 ? (
    <Pill tone="bad">overdue</Pill>
  ) : (
    <Pill tone="warn">{formatNumber(hours)} hours left</Pill>
  );
}
