import { DataTable } from "@/components/ui/data-table";
import { IntervalLozenge } from "@/components/ui/interval-lozenge";
import { describeCoverage } from "@/lib/areas/rules/describe-area";
import { nameKind, nameKinds } from "@/lib/areas/rules/name-kind";
import type { AreaKind } from "@/lib/areas/schema";
import type { AreaListItem } from "@/lib/areas/types";
import { formatNumber, formatScore } from "@/lib/platform/format";
import type { PublishedFigures } from "@/lib/scoring/types";

export interface AreaTableProps {
  kind: AreaKind;
  areas: readonly AreaListItem[];
  figures: PublishedFigures;
}

/** Areas of one kind with what the published set says of them. */
export function AreaTable({ kind, areas, figures }: AreaTableProps) {
  const rows = areas.map((area) => ({ area, own: figures.byArea.get(area.id) }));
  return (
    <DataTable
      caption={nameKinds(kind)}
      rows={rows}
      rowKey={({ area }) => area.id}
      rowHref={({ area }) => `/areas/${area.code}`}
      columns={[
        { key: "name", heading: nameKind(kind), weight: "strong", cell: ({ area }) => area.name },
        {
          key: "within",
          heading: kind === "ward" ? "In" : "Loaded",
          weight: "quiet",
          phone: "line",
          cell: ({ area }) =>
            kind === "ward"
              ? area.within.join(" and ")
              : (describeCoverage(area.wards) ?? "all of its wards"),
        },
        {
          key: "electors",
          heading: "Electors scored",
          align: "end",
          cell: ({ own }) => (own ? formatNumber(own.electors) : "none"),
        },
        {
          key: "mean",
          heading: "Mean",
          align: "end",
          cell: ({ own }) => (own ? formatScore(own.meanHundredths) : ""),
        },
        {
          key: "range",
          heading: "Middle 80% of scores",
          width: "w-1/4",
          phone: "line",
          cell: ({ own }) =>
            own && (
              <IntervalLozenge
                meaning="Middle 80% of electors"
                lowHundredths={own.tenthHundredths}
                markHundredths={own.meanHundredths}
                highHundredths={own.ninetiethHundredths}
              />
            ),
        },
      ]}
    />
  );
}
