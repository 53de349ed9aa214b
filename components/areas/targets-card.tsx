import { TargetsTable } from "@/components/areas/targets-table";
import { Card } from "@/components/ui/card";
import { Note } from "@/components/ui/note";
import { electorsHref } from "@/lib/electors/rules/write-query";
import type { SetTarget } from "@/lib/scoring/schema";
import type { AreaFigures } from "@/lib/scoring/types";

export interface TargetsCardProps {
  code: string;
  name: string;
  targets: readonly SetTarget[];
  /** By slot. */
  figures: ReadonlyMap<number, AreaFigures>;
}

/** Every score but turnout, as an area's mean and spread; each leads to the list in its order. */
export function TargetsCard({ code, name, targets, figures }: TargetsCardProps) {
  const rows = targets.flatMap((target) => {
    const own = figures.get(target.slot);
    return target.profile === "turnout" || !own ? [] : [{ target, own }];
  });
  if (rows.length === 0) return null;
  return (
    <Card
      wide
      title={`Support, issues and reach in ${name}`}
      subtitle="Mean of the scores; each line leads to the electors, the highest first"
    >
      <TargetsTable
        caption={`Every score of ${name}`}
        rows={rows.map(({ target, own }) => ({
          key: target.key,
          label: target.label,
          href: electorsHref({ area: code, target: target.key }),
          meanHundredths: own.meanHundredths,
          lowHundredths: own.tenthHundredths,
          highHundredths: own.ninetiethHundredths,
          withEvidence: own.withEvidence,
        }))}
      />
      <Note>
        Most electors were never asked: their scores say what people like them say. 40 to 60 means uncertain,
        not persuadable.
      </Note>
    </Card>
  );
}
