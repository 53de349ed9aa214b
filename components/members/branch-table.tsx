import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { MemberCount } from "@/lib/members/types";
import { formatNumber, formatPercent } from "@/lib/platform/format";

/** Active members by branch, and how many of them are found on the register. */
export function BranchTable({ branches }: { branches: readonly MemberCount[] }) {
  return (
    <DataTable
      caption="Active members by branch"
      phone="rows"
      rows={branches}
      rowKey={(row) => row.branch}
      empty={
        <EmptyState
          title="No membership list is loaded"
          actions={<LinkButton href="/data/upload">Upload the list</LinkButton>}
        >
          Members are linked to electors where exactly one fits by number, or by name and address.
        </EmptyState>
      }
      columns={[
        { key: "branch", heading: "Branch", cell: (row) => row.branch || "no branch given" },
        { key: "active", heading: "Members", align: "end", cell: (row) => formatNumber(row.active) },
        {
          key: "linked",
          heading: "Found on the register",
          align: "end",
          cell: (row) => formatPercent(row.linked / row.active),
        },
      ]}
    />
  );
}
