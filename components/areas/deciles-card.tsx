import { Card } from "@/components/ui/card";
import { DecileTable, type DecileTableRow } from "@/components/ui/decile-table";
import type { DecileNumber } from "@/components/ui/scale";
import { titleDeciles } from "@/lib/areas/rules/describe-area";
import type { AreaFigures } from "@/lib/scoring/types";

export interface DecilesCardProps {
  code: string;
  name: string;
  figures: AreaFigures;
}

export function DecilesCard({ code, name, figures }: DecilesCardProps) {
  return (
    <Card
      title={titleDeciles(
        name,
        figures.deciles.map((row) => ({ ...row, sumHundredths: row.sum })),
      )}
      subtitle="Tenths of the electors by score, the likeliest first. Choose one to see who they are"
    >
      <DecileTable
        caption={`Deciles of ${name}`}
        coverageLabel="Past vote known"
        rows={figures.deciles.flatMap((row): DecileTableRow[] =>
          row.min === null || row.max === null
            ? []
            : [
                {
                  decile: row.decile as DecileNumber,
                  lowHundredths: row.min,
                  highHundredths: row.max,
                  electors: row.electors,
                  meanHundredths: row.sum / row.electors,
                  coverageShare: row.withEvidence / row.electors,
                  href: `/electors?area=${code}&decile=${row.decile}`,
                },
              ],
        )}
      />
    </Card>
  );
}
