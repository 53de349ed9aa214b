import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { formatDate, formatNumber, formatShortDate } from "@/lib/platform/format";
import type { SurveyView } from "@/lib/surveys/types";

const COLUMNS: readonly Column<SurveyView>[] = [
  { key: "name", heading: "Survey", weight: "strong", cell: (survey) => survey.name },
  {
    key: "mode",
    heading: "Respondents",
    cell: (survey) => (survey.mode === "anonymous" ? "anonymous" : "known electors"),
  },
  {
    key: "fieldwork",
    heading: "Fieldwork",
    cell: (survey) => `${formatShortDate(survey.fieldworkFrom)} to ${formatShortDate(survey.fieldworkTo)}`,
  },
  {
    key: "supplier",
    heading: "Supplier",
    weight: "quiet",
    cell: (survey) => survey.supplier || "not stated",
  },
  {
    key: "licence",
    heading: "Licence ends",
    weight: "quiet",
    cell: (survey) => (survey.licenceEnds ? formatDate(survey.licenceEnds) : "no end stated"),
  },
  { key: "questions", heading: "Questions", align: "end", cell: (survey) => formatNumber(survey.questions) },
  { key: "responses", heading: "Responses", align: "end", cell: (survey) => formatNumber(survey.responses) },
];

export function SurveyTable({ surveys }: { surveys: readonly SurveyView[] }) {
  return (
    <DataTable
      caption="Surveys, newest fieldwork first"
      columns={COLUMNS}
      rows={surveys}
      rowKey={(survey) => survey.id}
      rowHref={(survey) => `/surveys/${survey.id}`}
      empty={
        <EmptyState
          title="No survey is loaded"
          actions={<LinkButton href="/data/upload">Upload a survey</LinkButton>}
        >
          Answers of people the party knows are matched to electors; anonymous ones keep an area, the month
          and broad characteristics, and lead to nobody.
        </EmptyState>
      }
    />
  );
}
