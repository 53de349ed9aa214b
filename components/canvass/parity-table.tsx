import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Note } from "@/components/ui/note";
import type { ParityLine, ParityReport } from "@/lib/canvass/types";
import { formatCount, formatNumber } from "@/lib/platform/format";

const LINES: Record<ParityLine["layout"], string> = {
  "van-people": "People",
  "van-contact-history": "Contacts",
  "van-survey-responses": "Survey answers",
};

/** What was in the other system's files and what of it is here, row by row. */
export function ParityTable({ report }: { report: ParityReport }) {
  const { lines, held } = report;
  const missing = lines.reduce((sum, line) => sum + line.waiting + line.rejected + line.dismissed, 0);
  return (
    <Card
      title={
        lines.length === 0
          ? "Nothing has been moved yet"
          : missing === 0
            ? "Every row of the files is here"
            : `${formatCount(missing, "row")} of the files ${missing === 1 ? "is" : "are"} not here`
      }
      subtitle="Each row of a file stands in one column"
    >
      <DataTable
        caption="Rows of the files, and what became of them"
        rows={lines}
        rowKey={(line) => line.layout}
        empty={
          <EmptyState title="No file of the other system is loaded">
            Upload its people first, then its contacts, then its answers. The report stands here afterwards.
          </EmptyState>
        }
        columns={[
          { key: "layout", heading: "Of the files", weight: "strong", cell: (line) => LINES[line.layout] },
          { key: "rows", heading: "Rows", align: "end", cell: (line) => formatNumber(line.rows) },
          { key: "here", heading: "Here", align: "end", cell: (line) => formatNumber(line.here) },
          { key: "waiting", heading: "Unmatched", align: "end", cell: (line) => formatNumber(line.waiting) },
          {
            key: "dismissed",
            heading: "Put aside",
            align: "end",
            cell: (line) => formatNumber(line.dismissed),
          },
          { key: "rejected", heading: "Rejected", align: "end", cell: (line) => formatNumber(line.rejected) },
        ]}
      />
      {lines.length > 0 && (
        <Note>
          Held now, each once: {formatCount(held.people, "person", "people")},{" "}
          {formatCount(held.contacts, "contact")}, {formatCount(held.answers, "answer")},{" "}
          {formatCount(held.consents, "consent")}. An answer whose contact stands in the contact history is
          kept with that contact.
        </Note>
      )}
    </Card>
  );
}
