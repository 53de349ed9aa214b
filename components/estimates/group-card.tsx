import { EstimateTable } from "@/components/estimates/estimate-table";
import { Card } from "@/components/ui/card";
import { Note } from "@/components/ui/note";
import { GROUPING_TABLE } from "@/lib/estimates/groups.table";
import type { EstimateView } from "@/lib/estimates/types";

export interface GroupCardProps {
  title: string;
  /** Of one answer in one area. */
  estimates: readonly EstimateView[];
}

/** One answer by age, sex, home and education. */
export function GroupCard({ title, estimates }: GroupCardProps) {
  const groupings = GROUPING_TABLE.filter(({ key }) => estimates.some(({ grouping }) => grouping === key));
  return (
    <Card title={title} subtitle="Each group with its 80% and 95% range">
      <div className="flex flex-col gap-5">
        {groupings.map(({ key, title: heading, levels }) => (
          <EstimateTable
            key={key}
            caption={`By ${heading.toLowerCase()}`}
            heading={heading}
            rows={levels.map(({ key: level, label }) => ({
              key: level,
              label,
              figures: estimates.find((e) => e.grouping === key && e.level === level)?.figures ?? null,
            }))}
          />
        ))}
      </div>
      <Note>
        Figures about fewer than 10 people, or from fewer than 10 answers, are not shown, nor those that would
        give them away.
      </Note>
    </Card>
  );
}
