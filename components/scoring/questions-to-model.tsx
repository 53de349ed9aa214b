import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { formatNumber } from "@/lib/platform/format";
import { nameQuestionKind } from "@/lib/surveys/rules/name-kind";
import type { QuestionKind } from "@/lib/surveys/schema";

export type QuestionsToModelProps = {
  questions: readonly {
    masterId: number;
    title: string;
    kind: QuestionKind;
    answers: number;
    options: readonly { label: string }[];
  }[];
};

/** The questions of the bank, to choose one. */
export function QuestionsToModel({ questions }: QuestionsToModelProps) {
  return (
    <DataTable
      caption="Questions of the bank"
      rows={questions}
      rowKey={({ masterId }) => masterId}
      rowHref={({ masterId }) => `/models/new?question=${masterId}`}
      columns={[
        { key: "title", heading: "Question", weight: "strong", cell: ({ title }) => title },
        { key: "kind", heading: "Kind", cell: ({ kind }) => nameQuestionKind(kind) },
        {
          key: "options",
          heading: "Answers",
          weight: "quiet",
          width: "w-2/5",
          phone: "line",
          cell: ({ options }) => options.map(({ label }) => label).join(", "),
        },
        {
          key: "answers",
          heading: "Given, by people we know",
          align: "end",
          cell: ({ answers }) => formatNumber(answers),
        },
      ]}
      empty={
        <EmptyState
          title="The question bank is empty"
          actions={<LinkButton href="/data/upload">Upload questions</LinkButton>}
        >
          Load the question bank and a survey whose respondents are known first.
        </EmptyState>
      }
    />
  );
}
