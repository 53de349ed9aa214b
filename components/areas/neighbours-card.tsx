import { WardRanges } from "@/components/charts/ward-ranges";
import { Card } from "@/components/ui/card";
import { describeCoverage, titleAmongNeighbours, titleWards } from "@/lib/areas/rules/describe-area";
import type { AreaInScope, AreaName } from "@/lib/areas/types";
import type { AreaFigures } from "@/lib/scoring/types";

export interface NeighboursCardProps {
  area: AreaInScope;
  neighbours: readonly AreaName[];
  byArea: ReadonlyMap<number, AreaFigures>;
  previousMeans: ReadonlyMap<number, number>;
  /** The constituency whose wards these are, where the area is a ward. */
  within: string | null;
}

/** The wards of an area, or a ward against the others of its constituency. */
export function NeighboursCard({ area, neighbours, byArea, previousMeans, within }: NeighboursCardProps) {
  const rows = neighbours.flatMap((ward) => {
    const figures = byArea.get(ward.id);
    if (!figures) return [];
    const before = previousMeans.get(ward.id);
    return {
      id: ward.code,
      name: ward.name,
      href: ward.id === area.id ? undefined : `/areas/${ward.code}`,
      electors: figures.electors,
      meanHundredths: figures.meanHundredths,
      lowHundredths: figures.tenthHundredths,
      highHundredths: figures.ninetiethHundredths,
      changeHundredths: before === undefined ? null : figures.meanHundredths - before,
      current: ward.id === area.id,
    };
  });
  if (rows.length < 2) return null;
  rows.sort((a, b) => b.meanHundredths - a.meanHundredths);
  const own = rows.find((row) => row.current);
  const coverage = describeCoverage(area.wards);
  return (
    <Card
      wide
      title={
        own
          ? titleAmongNeighbours(
              area.name,
              own.meanHundredths,
              rows.filter((row) => row !== own).map((row) => row.meanHundredths),
            )
          : titleWards(rows.map((row) => row.name))
      }
      subtitle={`Turnout in local elections, wards of ${within ?? area.name}${coverage ? `; ${coverage}` : ""}`}
    >
      <WardRanges caption={`Wards of ${within ?? area.name}`} rows={rows} />
    </Card>
  );
}
