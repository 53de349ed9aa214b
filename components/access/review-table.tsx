import { EndGrant } from "@/components/access/end-grant";
import { words } from "@/components/access/grant-table";
import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import type { Role } from "@/lib/access/schema";
import type { GrantView, PersonView } from "@/lib/access/types";
import { formatDate } from "@/lib/platform/format";

interface Due {
  person: PersonView;
  grant: GrantView;
}

/** Access that somebody has to look at: keep it or end it. */
export function ReviewTable({ due, ends }: { due: readonly Due[]; ends: readonly Role[] }) {
  const columns: readonly Column<Due>[] = [
    { key: "who", heading: "Name", weight: "strong", cell: ({ person }) => person.name },
    { key: "what", heading: "Access", cell: ({ grant }) => words(grant) },
    { key: "why", heading: "Why now", cell: ({ grant }) => reason(grant) },
    {
      key: "act",
      heading: "Decide",
      cell: ({ person, grant }) =>
        ends.includes(grant.role) ? (
          <EndGrant grantId={grant.id} words={words(grant)} name={person.name} review />
        ) : null,
    },
  ];
  return (
    <DataTable
      caption="Access to be reviewed, the earliest first"
      columns={columns}
      rows={due}
      rowKey={({ grant }) => grant.id}
      empty={<p className="text-muted">Nothing is due within a fortnight.</p>}
    />
  );
}

function reason(grant: GrantView): string {
  const ended = grant.areas.filter((area) => area.ended).map(({ name }) => name);
  if (ended.length > 0)
    return `${ended.join(", ")} is no more since a boundary review: give the new area, end this`;
  return `review of ${formatDate(grant.reviewOn)}`;
}
