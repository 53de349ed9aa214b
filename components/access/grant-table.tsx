import { EndGrant } from "@/components/access/end-grant";
import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { EmptyState } from "@/components/ui/empty-state";
import { Pill } from "@/components/ui/pill";
import { describeGrant } from "@/lib/access/rules/describe-grant";
import type { Role } from "@/lib/access/schema";
import type { GrantView } from "@/lib/access/types";
import { formatDate } from "@/lib/platform/format";

export type GrantTableProps = {
  grants: readonly GrantView[];
  name: string;
  /** The roles that the reader gives, and so may end; none of one's own access. */
  ends: readonly Role[];
};

/** What somebody holds and held, newest first. */
export function GrantTable({ grants, name, ends }: GrantTableProps) {
  const columns: readonly Column<GrantView>[] = [
    { key: "what", heading: "Access", weight: "strong", cell: words },
    { key: "why", heading: "What it is for", cell: (grant) => grant.purpose },
    { key: "from", heading: "From", cell: (grant) => formatDate(grant.from) },
    { key: "by", heading: "Given by", cell: (grant) => grant.givenBy ?? "Hustings" },
    { key: "review", heading: "Review", cell: (grant) => (grant.inForce ? formatDate(grant.reviewOn) : "–") },
    {
      key: "state",
      heading: "State",
      cell: (grant) =>
        grant.inForce && ends.includes(grant.role) ? (
          <EndGrant grantId={grant.id} words={words(grant)} name={name} />
        ) : (
          <Pill tone={grant.inForce ? "good" : "neutral"}>{grant.inForce ? "in force" : ending(grant)}</Pill>
        ),
    },
  ];
  return (
    <DataTable
      caption={`Access of ${name}, newest first`}
      columns={columns}
      rows={grants}
      rowKey={(grant) => grant.id}
      empty={
        <EmptyState title="No access yet">
          The account shows nothing. Give access, or wait for the second person to approve what was asked for.
        </EmptyState>
      }
    />
  );
}

export function words(grant: GrantView): string {
  const said = describeGrant(grant.role, grant.areas, grant.until);
  return grant.election ? `${said}, until the day after ${grant.election}` : said;
}

function ending(grant: GrantView): string {
  if (grant.revokedAt) return `ended ${formatDate(grant.revokedAt)}`;
  return grant.until && grant.until <= new Date() ? "run out" : "not in force";
}
