import { Bar } from "@/components/ui/bar";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { formatCount, formatNumber, formatPercent } from "@/lib/platform/format";
import { nameQuestionKind } from "@/lib/surveys/rules/name-kind";
import type { OptionCount, QuestionCounts } from "@/lib/surveys/types";

/** One question's answers; what too few people said is not shown. */
export function AnswersCard({ question }: { question: QuestionCounts }) {
  const { answered } = question;
  return (
    <Card
      title={question.wording}
      subtitle={`${nameQuestionKind(question.kind)} · ${
        answered === null
          ? "answered by fewer than 10 people: not shown"
          : `${formatCount(answered, "answer")}`
      }`}
    >
      <DataTable
        caption={`Answers to: ${question.wording}`}
        phone="rows"
        rows={question.options}
        rowKey={(option) => option.label}
        columns={[
          { key: "label", heading: "Answer", cell: (option) => option.label },
          { key: "share", heading: "Share", width: "w-1/2", cell: (option) => <Share option={option} /> },
          {
            key: "people",
            heading: "People",
            align: "end",
            cell: (option) => (option.hidden ? "" : formatNumber(option.people)),
          },
        ]}
      />
    </Card>
  );
}

function Share({ option }: { option: OptionCount }) {
  if (option.hidden) return <span className="text-faint">too few to show</span>;
  return (
    <span className="flex items-center gap-2.5">
      <span className="figures w-12 text-right">{formatPercent(option.share, 1)}</span>
      <Bar share={option.share} track className="min-w-0 flex-1 phone:hidden" />
    </span>
  );
}
