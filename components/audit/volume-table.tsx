import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { EmptyState } from "@/components/ui/empty-state";
import type { AccountVolume } from "@/lib/audit/types";
import { formatDateTime, formatNumber } from "@/lib/platform/format";

const COLUMNS: readonly Column<AccountVolume>[] = [
  {
    key: "who",
    heading: "Account",
    weight: "strong",
    cell: ({ userName, userId }) => userName ?? `Account ${userId}`,
  },
  { key: "events", heading: "Events", align: "end", cell: ({ events }) => formatNumber(events) },
  {
    key: "electors",
    heading: "Electors shown",
    align: "end",
    cell: ({ electors }) => formatNumber(electors),
  },
  { key: "last", heading: "Last", weight: "quiet", cell: ({ lastAt }) => formatDateTime(lastAt) },
];

export function VolumeTable({ volumes }: { volumes: readonly AccountVolume[] }) {
  return (
    <DataTable
      caption="Accounts by the number of electors they were shown"
      columns={COLUMNS}
      rows={volumes}
      rowKey={({ userId }) => userId}
      rowHref={({ userId }) => `/protection/audit?account=${userId}`}
      empty={<EmptyState title="Nobody was shown an elector">In the last seven days.</EmptyState>}
    />
  );
}
