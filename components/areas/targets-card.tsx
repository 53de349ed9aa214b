import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { IntervalLozenge } from "@/components/ui/interval-lozenge";
import { Note } from "@/components/ui/note";
import { electorsHref } from "@/lib/electors/rules/write-query";
import { formatNumber, formatScore } from "@/lib/platform/format";
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
      <DataTable
        caption={`Every score of ${name}`}
        phone="rows"
        rows={rows}
        rowKey={({ target }) => target.key}
        rowHref={({ target }) => electorsHref({ area: code, target: target.key })}
        columns={[
          { key: "label", heading: "Score", cell: ({ target }) => target.label },
          { key: "mean", heading: "Mean", align: "end", cell: ({ own }) => formatScore(own.meanHundredths) },
          {
            key: "range",
            heading: "Middle 80% of scores",
            width: "w-2/5",
            cell: ({ own }) => (
              <IntervalLozenge
                meaning="Middle 80% of electors"
                lowHundredths={own.tenthHundredths}
                markHundredths={own.meanHundredths}
                highHundredths={own.ninetiethHundredths}
              />
            ),
          },
          {
            key: "own",
            heading: "Asked or tried",
            align: "end",
            cell: ({ own }) => formatNumber(own.withEvidence),
          },
        ]}
      />
      <Note>
        Most electors were never asked: their scores say what people like them say. 40 to 60 means uncertain,
        not persuadable.
      </Note>
    </Card>
  );
}
