import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { StreetSummary } from "@/lib/canvass/types";
import { formatNumber, formatPercent } from "@/lib/platform/format";

export interface StreetTableProps {
  areaCode: string;
  areaName: string;
  streets: readonly StreetSummary[];
}

export function StreetTable({ areaCode, areaName, streets }: StreetTableProps) {
  const electors = streets.reduce((sum, street) => sum + street.electors, 0);
  const spoken = streets.reduce((sum, street) => sum + street.spoken, 0);
  return (
    <Card
      title={
        electors === 0
          ? "No streets yet"
          : `${formatPercent(spoken / electors)} of ${areaName} were spoken to within a year`
      }
      subtitle={`${formatNumber(spoken)} of ${formatNumber(electors)} electors with a name and an address`}
    >
      <DataTable
        caption={`Streets of ${areaName}`}
        rows={streets}
        rowKey={(street) => street.slug}
        rowHref={(street) => `/areas/${areaCode}/streets/${street.slug}`}
        empty={
          <EmptyState title="No register of this ward is loaded">
            Its streets are read off the addresses of the register. Load one under Files and runs.
          </EmptyState>
        }
        columns={[
          { key: "street", heading: "Street", weight: "strong", cell: (street) => street.name },
          { key: "doors", heading: "Doors", align: "end", cell: (street) => formatNumber(street.doors) },
          {
            key: "electors",
            heading: "Electors",
            align: "end",
            cell: (street) => formatNumber(street.electors),
          },
          {
            key: "spoken",
            heading: "Spoken to",
            align: "end",
            cell: (street) => formatNumber(street.spoken),
          },
        ]}
      />
    </Card>
  );
}
