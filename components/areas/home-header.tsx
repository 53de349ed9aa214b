import { describeRegister } from "@/components/areas/area-header";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { nameKind } from "@/lib/areas/rules/name-kind";
import type { AreaInScope } from "@/lib/areas/types";
import { formatDate } from "@/lib/platform/format";

export function HomeHeader({ area, publishedAt }: { area: AreaInScope; publishedAt: Date | null }) {
  const scores = publishedAt ? `scores of ${formatDate(publishedAt)}` : "no scores published yet";
  return (
    <PageHeader
      title={area.name}
      subtitle={`${nameKind(area.kind)} · ${describeRegister(area)} · ${scores}`}
      actions={
        <>
          <LinkButton href={`/areas/${area.code}`}>Full report</LinkButton>
          <LinkButton href={`/electors?area=${area.code}`} variant="primary">
            See electors
          </LinkButton>
        </>
      }
    />
  );
}
