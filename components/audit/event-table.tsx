import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { EmptyState } from "@/components/ui/empty-state";
import { describeAct } from "@/lib/audit/rules/describe-act";
import type { AuditEventView } from "@/lib/audit/types";
import { formatNumber, formatShortDate, formatTime } from "@/lib/platform/format";

const SHOWN = 6;

const COLUMNS: readonly Column<AuditEventView>[] = [
  { key: "at", heading: "When", cell: ({ at }) => `${formatShortDate(at)}, ${formatTime(at)}` },
  {
    key: "who",
    heading: "Who",
    weight: "strong",
    cell: ({ userId, userName }) => userName ?? (userId === null ? "Hustings itself" : `Account ${userId}`),
  },
  { key: "act", heading: "What", cell: ({ act }) => describeAct(act) },
  { key: "count", heading: "Electors", align: "end", cell: ({ count }) => formatNumber(count) },
  { key: "ids", heading: "Which", cell: ({ electorIds, count }) => <Which ids={electorIds} count={count} /> },
  { key: "route", heading: "Where", weight: "quiet", cell: ({ route }) => placeOf(route) },
  { key: "reach", heading: "With access to", weight: "quiet", cell: ({ reach }) => reach, phone: "hidden" },
];

const placeOf = (route: string) => (route === "run" ? "outside any page" : route);

export function EventTable({ events }: { events: readonly AuditEventView[] }) {
  return (
    <DataTable
      caption="Events of the audit trail, newest first"
      columns={COLUMNS}
      rows={events}
      rowKey={({ chain, seq }) => `${chain}-${seq}`}
      empty={
        <EmptyState title="Nothing of that kind is in the trail">
          Nobody was shown this elector, or this account saw nobody in these days.
        </EmptyState>
      }
    />
  );
}

function Which({ ids, count }: { ids: readonly number[]; count: number }) {
  if (ids.length === 0) return "–";
  const shown = ids.slice(0, SHOWN);
  return (
    <span className="figures">
      {shown.map((id, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <Link className="underline" href={`/protection/audit?elector=${id}`}>
            {id}
          </Link>
        </span>
      ))}
      {count > shown.length && ` and ${formatNumber(count - shown.length)} more`}
    </span>
  );
}
