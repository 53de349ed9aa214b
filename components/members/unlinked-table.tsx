import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { UnlinkedMember } from "@/lib/members/types";

/** Members whom no elector fits: elsewhere, under another name, or on no register. */
export function UnlinkedTable({ members }: { members: readonly UnlinkedMember[] }) {
  return (
    <DataTable
      caption="Members who are not found on the register"
      rows={members}
      rowKey={(member) => member.id}
      empty={
        <EmptyState title="Every member is found on the register">
          There is nothing to look at here.
        </EmptyState>
      }
      columns={[
        { key: "name", heading: "Member", weight: "strong", cell: (member) => member.name },
        { key: "number", heading: "Number", cell: (member) => member.number },
        { key: "address", heading: "Address", phone: "line", cell: (member) => member.address },
        { key: "branch", heading: "Branch", weight: "quiet", cell: (member) => member.branch },
      ]}
    />
  );
}
