import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { EmptyState } from "@/components/ui/empty-state";
import { nameElectionInFull } from "@/lib/elections/rules/name-election";
import { formatNumber } from "@/lib/platform/format";
import { nameQuestionKind } from "@/lib/surveys/rules/name-kind";
import type { BankEntry } from "@/lib/surveys/types";

const COLUMNS: readonly Column<BankEntry>[] = [
  {
    key: "wording",
    heading: "Question",
    phone: "line",
    cell: (question) => (
      <>
        {question.wording}
        <span className="block text-muted text-note">{question.code}</span>
      </>
    ),
  },
  {
    key: "kind",
    heading: "Kind",
    cell: (question) => (
      <>
        {nameQuestionKind(question.kind)}
        {question.electionType && question.kind !== "referendum" && (
          <span className="block text-muted text-note">{nameElectionInFull(question.electionType)}</span>
        )}
        {question.scale && <Scale scale={question.scale} />}
      </>
    ),
  },
  {
    key: "options",
    heading: "Answers",
    weight: "quiet",
    width: "w-2/5",
    phone: "line",
    cell: (question) => question.options.join(", "),
  },
  { key: "surveys", heading: "Surveys", align: "end", cell: (question) => formatNumber(question.surveys) },
];

function Scale({ scale }: { scale: NonNullable<BankEntry["scale"]> }) {
  const end = scale.direction > 0 ? scale.highEnd : scale.lowEnd;
  return (
    <span className="block text-muted text-note">
      {scale.title}: agreeing is {end}
    </span>
  );
}

/** The bank: what each question asks from year to year, and how often it was asked. */
export function QuestionTable({ questions }: { questions: readonly BankEntry[] }) {
  return (
    <DataTable
      caption="The question bank, by kind"
      columns={COLUMNS}
      rows={questions}
      rowKey={(question) => question.id}
      empty={
        <EmptyState title="The question bank is empty">
          Load it as a file with the columns code, wording, kind and options. A survey’s columns are the codes
          of its questions.
        </EmptyState>
      }
    />
  );
}
