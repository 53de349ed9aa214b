import { Breadcrumbs, type Crumb } from "@/components/ui/breadcrumbs";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { nameKind } from "@/lib/areas/rules/name-kind";
import type { AreaInScope } from "@/lib/areas/types";
import { formatDate } from "@/lib/platform/format";

/** The ward, its council and its constituency side by side: areas are not a tree. */
export function areaCrumbs(area: AreaInScope): Crumb[] {
  return [
    { label: area.name },
    ...area.parents.map((parent) => ({
      label: parent.name,
      href: parent.inScope ? `/areas/${parent.code}` : undefined,
    })),
  ];
}

/** "Register of 1 December 2025, altered 2 November 2026". */
export function describeRegister(area: Pick<AreaInScope, "register">): string {
  if (!area.register) return "no register loaded";
  const { publishedOn, alteredOn } = area.register;
  return `register of ${formatDate(publishedOn)}${alteredOn ? `, altered ${formatDate(alteredOn)}` : ""}`;
}

export type AreaHeaderProps = {
  area: AreaInScope;
  publishedAt: Date | null;
  /** Whether the reader may see electors. */
  mayList: boolean;
};

export function AreaHeader({ area, publishedAt, mayList }: AreaHeaderProps) {
  const scores = publishedAt ? `scores of ${formatDate(publishedAt)}` : "no scores published yet";
  return (
    <PageHeader
      title={area.name}
      subtitle={`${nameKind(area.kind)} ${area.code} · ${describeRegister(area)} · ${scores}`}
      breadcrumbs={<Breadcrumbs kind="beside" items={areaCrumbs(area)} />}
      actions={
        <>
          <PrintButton label="Print report" />
          {mayList && area.kind === "ward" && (
            <LinkButton href={`/areas/${area.code}/streets`}>Streets</LinkButton>
          )}
          {mayList && (
            <LinkButton href={`/electors?area=${area.code}`} variant="primary">
              See electors
            </LinkButton>
          )}
        </>
      }
    />
  );
}
