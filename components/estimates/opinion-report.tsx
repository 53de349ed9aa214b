import { EstimateTable } from "@/components/estimates/estimate-table";
import { GroupCard } from "@/components/estimates/group-card";
import { MethodCard } from "@/components/estimates/method-card";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import type { AreaInScope } from "@/lib/areas/types";
import { percentOf, rankAnswers, sayAnswer, tellFindings } from "@/lib/estimates/rules/describe-estimates";
import type { QuestionView } from "@/lib/estimates/rules/group-targets";
import type { EstimateSetView, EstimateView } from "@/lib/estimates/types";
import { formatCount } from "@/lib/platform/format";

export interface OpinionReportProps {
  area: AreaInScope;
  set: EstimateSetView;
  question: QuestionView;
  estimates: readonly EstimateView[];
  /** Key of the answer that groups and wards are shown for; the first where none is chosen. */
  answer?: string;
}

/** One question in one area: its answers, then one answer by group and by ward. */
export function OpinionReport({ area, set, question, estimates, answer }: OpinionReportProps) {
  const ranked = rankAnswers(question, estimates, area.id);
  const chosen = ranked.find(({ target }) => target.key === answer) ?? ranked[0];
  if (!chosen) {
    return (
      <Card>
        <EmptyState title={`Too few people in ${area.name} answered this question`}>
          Fewer than 10 answers, or figures that would give such a group away, are not shown. Choose a larger
          area.
        </EmptyState>
      </Card>
    );
  }
  const { target, figures } = chosen;
  const does = sayAnswer(question.kind, target.key, target.label, question.title);
  const own = estimates.filter(({ targetId }) => targetId === target.id);
  const href = (code: string, key: string) =>
    `/opinion?${new URLSearchParams({ area: code, question: question.code, answer: key })}`;
  const wards = own
    .filter(({ areaId, grouping }) => areaId !== area.id && grouping === "all")
    .sort((a, b) => (b.figures?.share ?? -1) - (a.figures?.share ?? -1));
  return (
    <CardColumn>
      {area.wards.loaded < area.wards.total && (
        <Notice>
          {area.wards.loaded} of {area.wards.total} wards loaded: the figures are of those.
        </Notice>
      )}
      <Card
        title={tellFindings(question, estimates, area)[0] ?? question.title}
        subtitle={`${question.title}: ${formatCount(question.answers, "answer")} in all. Choose an answer to see who gives it`}
      >
        <EstimateTable
          caption={`Answers to: ${question.title}`}
          heading="Answer"
          rows={ranked.map(({ target: { key, label }, figures: shown }) => ({
            key,
            label,
            href: href(area.code, key),
            current: key === target.key,
            figures: shown,
          }))}
        />
      </Card>
      <GroupCard
        title={`Who in ${area.name}: ${percentOf(figures.share)} ${does}`}
        estimates={own.filter(({ areaId }) => areaId === area.id)}
      />
      {wards.length > 0 && (
        <Card title={`Where: wards by how many ${does}`} subtitle="The highest first">
          <EstimateTable
            caption={`Wards by how many ${does}`}
            heading="Ward"
            rows={wards.map(({ areaId, code, name, figures: ofWard }) => ({
              key: String(areaId),
              label: name,
              href: href(code, target.key),
              figures: ofWard,
            }))}
          />
        </Card>
      )}
      <MethodCard set={set} />
    </CardColumn>
  );
}
