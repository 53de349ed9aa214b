import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import type { AreaName } from "@/lib/areas/types";
import {
  formatAddress,
  formatElectorNumber,
  isAnonymous,
  isPostalVoter,
  nameElector,
} from "@/lib/electors/rules/name-elector";
import type { ElectorDetail } from "@/lib/electors/types";
import { formatDate } from "@/lib/platform/format";

export interface ElectorHeaderProps {
  elector: ElectorDetail;
  /** The areas around the elector that the reader sees whole, the smallest first. */
  areas: readonly AreaName[];
}

export function ElectorHeader({ elector, areas }: ElectorHeaderProps) {
  const home = areas[0];
  const name = nameElector(elector);
  const parts = [
    formatAddress(elector) ?? (isAnonymous(elector) ? "registered anonymously" : "at no address here"),
    formatElectorNumber(elector),
    isPostalVoter(elector.markers) ? "postal voter" : null,
    elector.attainsOn ? `comes of age on ${formatDate(elector.attainsOn)}` : null,
    elector.onRegister || elector.withheld ? null : "no longer on the register",
  ];
  return (
    <PageHeader
      title={name}
      subtitle={parts.filter(Boolean).join(" · ")}
      breadcrumbs={
        <Breadcrumbs
          items={[
            ...(home
              ? [
                  { label: home.name, href: `/areas/${home.code}` },
                  { label: "Electors", href: `/electors?area=${home.code}` },
                ]
              : [{ label: "Electors", href: "/electors" }]),
            { label: name },
          ]}
        />
      }
    />
  );
}
