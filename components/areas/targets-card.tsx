import { TargetsTable } from "@/components/areas/targets-table";
import { Card } from "@/components/ui/card";
import { Note } from "@/components/ui/note";
import { electorsHref } from "@/lib/electors/rules/write-query";
import { groupTargets } from "@/lib/scoring/rules/group-targets";
import type { SetTarget } from "@/lib/scoring/schema";
import type { AreaFigures } from "@/lib/scoring/types";

export interface TargetsCardProps {
  code: string;
  name: string;
  targets: readonly SetTarget[];
  /** By slot. */
  figures: ReadonlyMap<number, AreaFigures>;
}

/** Every score but turnout, profile by profile, as an area's mean and spread; each leads to the list in its order. */
export function TargetsCard({ code, name, targets, figures }: TargetsCardProps) {
  const groups = groupTargets(targets.filter(({ slot }) => figures.has(slot)));
  if (groups.length === 0) return null;
  return (
    <Card
      wide
      title={`Support, issues and reach in ${name}`}
      subtitle="Mean of the scores; each line leads to the electors, the highest first"
    >
      {groups.map((group) => (
        <TargetsTable
          key={group.title}
          caption={group.title}
          rows={group.targets.map(({ key, label, slot }) => ({
            key,
            label,
            href: electorsHref({ area: code, target: key }),
            ...pick(figures.get(slot)!),
          }))}
        />
      ))}
      <Note>
        Most electors were never asked: their scores say what people like them say. 40 to 60 means uncertain,
        not persuadable.
      </Note>
    </Card>
  );
}

/** Without the histogram: the table does not draw it. */
const pick = ({ meanHundredths, tenthHundredths, ninetiethHundredths, withEvidence }: AreaFigures) => ({
  meanHundredths,
  lowHundredths: tenthHundredths,
  highHundredths: ninetiethHundredths,
  withEvidence,
});
