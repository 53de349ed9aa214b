import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import type { AreaInScope } from "@/lib/areas/types";
import { GROUPING_TABLE } from "@/lib/estimates/groups.table";
import { percentOf, rangeOf, rankAnswers, tellFindings } from "@/lib/estimates/rules/describe-estimates";
import type { QuestionView } from "@/lib/estimates/rules/group-targets";
import type { Estimate, EstimateView } from "@/lib/estimates/types";
import { formatCount } from "@/lib/platform/format";

const SHOWN = 4;

export interface BriefSectionProps {
  area: AreaInScope;
  question: QuestionView;
  estimates: readonly EstimateView[];
}

/** One question of a brief: the findings in sentences, then its main answers by group and by ward. */
export function BriefSection({ area, question, estimates }: BriefSectionProps) {
  const ranked = rankAnswers(question, estimates, area.id).slice(0, SHOWN);
  const [opening, ...others] = tellFindings(question, estimates, area);
  if (!opening) {
    return (
      <Card title={question.title}>
        <p>Too few people in {area.name} answered this question to say anything about it.</p>
      </Card>
    );
  }
  const figuresOf = (areaId: number, grouping: string, level: string) =>
    ranked.map(
      ({ target }) =>
        estimates.find(
          (e) =>
            e.targetId === target.id && e.areaId === areaId && e.grouping === grouping && e.level === level,
        )?.figures ?? null,
    );
  const groups = [
    { key: "all", label: "Everybody", figures: figuresOf(area.id, "all", "") },
    ...GROUPING_TABLE.flatMap(({ key, levels }) =>
      levels
        .map(({ key: level, label }) => ({ key: level, label, figures: figuresOf(area.id, key, level) }))
        .filter(() => estimates.some(({ grouping }) => grouping === key)),
    ),
  ];
  const wards = [
    ...new Map(
      estimates.filter(({ areaId }) => areaId !== area.id).map(({ areaId, name }) => [areaId, name]),
    ),
  ].map(([id, name]) => ({ key: String(id), label: name, figures: figuresOf(id, "all", "") }));
  const answers = ranked.map(({ target }) => target.label);
  return (
    <Card title={question.title} subtitle={`From ${formatCount(question.answers, "answer")}`}>
      <p className="font-strong">{opening}</p>
      {others.length > 0 && (
        <ul className="mt-1.5 mb-4 list-disc pl-5">
          {others.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {others.length === 0 && <p className="mb-4">No group or ward clearly differs from the others.</p>}
      <SharesTable
        caption={`${question.title}, by group in ${area.name}`}
        heading="Group"
        rows={groups}
        answers={answers}
      />
      {wards.length > 0 && (
        <div className="mt-5">
          <SharesTable caption={`${question.title}, by ward`} heading="Ward" rows={wards} answers={answers} />
        </div>
      )}
    </Card>
  );
}

interface SharesTableProps {
  caption: string;
  heading: string;
  rows: readonly { key: string; label: string; figures: readonly Estimate["figures"][] }[];
  answers: readonly string[];
}

function SharesTable({ caption, heading, rows, answers }: SharesTableProps) {
  return (
    <DataTable
      caption={caption}
      showCaption
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: "label", heading, cell: ({ label }) => label },
        ...answers.map((answer, place) => ({
          key: answer,
          heading: answer,
          align: "end" as const,
          cell: (row: { figures: readonly Estimate["figures"][] }) => (
            <Share figures={row.figures[place] ?? null} />
          ),
        })),
      ]}
    />
  );
}

function Share({ figures }: { figures: Estimate["figures"] }) {
  if (!figures) return <span className="text-faint">too few to show</span>;
  return (
    <>
      {percentOf(figures.share)}{" "}
      <span className="whitespace-nowrap text-muted text-note">({rangeOf(figures)})</span>
    </>
  );
}
