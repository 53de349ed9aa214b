import { Card } from "@/components/ui/card";
import { type Description, DescriptionList } from "@/components/ui/description-list";
import { Note } from "@/components/ui/note";
import { describeCoverage } from "@/lib/areas/rules/describe-area";
import type { AreaCounts, AreaInScope } from "@/lib/areas/types";
import { formatCount, formatDate, formatNumber, formatPercent } from "@/lib/platform/format";
import type { AreaFigures } from "@/lib/scoring/types";

export interface CoverageCardProps {
  area: AreaInScope;
  counts: AreaCounts;
  figures: AreaFigures | null;
}

/** How much of an area the figures rest on. */
export function CoverageCard({ area, counts, figures }: CoverageCardProps) {
  const partly = describeCoverage(area.wards);
  const items: (Description | null)[] = [
    area.wards.total > 0
      ? { term: "Wards", detail: `${area.wards.loaded} of ${area.wards.total} loaded` }
      : null,
    { term: "Polling districts", detail: formatNumber(area.districtIds.length) },
    { term: "Register", detail: area.register ? formatDate(area.register.publishedOn) : "not loaded" },
    area.register?.alteredOn ? { term: "Last altered", detail: formatDate(area.register.alteredOn) } : null,
    { term: "At no address", detail: formatCount(counts.withoutAddress, "elector") },
    figures
      ? {
          term: "Past vote known",
          detail: `${formatNumber(figures.withEvidence)} of ${formatNumber(figures.electors)} scored, ${formatPercent(figures.withEvidence / figures.electors)}`,
        }
      : null,
  ];
  return (
    <Card title="What these figures rest on">
      <DescriptionList items={items.filter((item) => item !== null)} />
      {partly && <Note>{partly}: every figure on this page is of the loaded part alone.</Note>}
    </Card>
  );
}
