import { describeRegister } from "@/components/areas/area-header";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import type { AreaInScope } from "@/lib/areas/types";
import { formatDate, formatNumber } from "@/lib/platform/format";
import type { PublishedSet } from "@/lib/scoring/types";

export interface ElectorListHeaderProps {
  area: AreaInScope;
  set: PublishedSet | null;
  matches: number;
  total: number;
  /** Where a copy of the list is asked for; absent where the reader's role makes none. */
  exportHref: string | null;
}

export function ElectorListHeader({ area, set, matches, total, exportHref }: ElectorListHeaderProps) {
  const scores = set ? `scores of ${formatDate(set.publishedAt)}` : "no scores published yet";
  const count =
    matches === total
      ? `${formatNumber(total)} in ${area.name}`
      : `${formatNumber(matches)} of ${formatNumber(total)} in ${area.name}`;
  return (
    <PageHeader
      title="Electors"
      subtitle={`${count} · ${describeRegister(area)} · ${scores}`}
      breadcrumbs={
        <Breadcrumbs items={[{ label: area.name, href: `/areas/${area.code}` }, { label: "Electors" }]} />
      }
      actions={
        <>
          <LinkButton href="/areas">Another area</LinkButton>
          <PrintButton label="Print this page" />
          {exportHref && <LinkButton href={exportHref}>Export</LinkButton>}
        </>
      }
    />
  );
}
