import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { DescriptionList } from "@/components/ui/description-list";
import type { LinkageView } from "@/lib/linkage/types";
import { formatNumber, formatPercent } from "@/lib/platform/format";

interface ReportProps {
  linkage: LinkageView;
  /** of the year before */
  before: LinkageView | null;
}

export function ReportCards({ linkage, before }: ReportProps) {
  const { report } = linkage;
  return (
    <CardColumn>
      <Card
        title="How people were found"
        subtitle="“Unchanged” have the same name and address on both registers"
      >
        <DescriptionList
          items={[
            { term: "Unchanged", detail: formatNumber(report.byPass.exact) },
            { term: "Moved within the authority", detail: formatNumber(report.moved) },
            { term: "New surname at the same address", detail: formatNumber(report.renamed) },
            { term: "Spelled differently", detail: formatNumber(report.respelled) },
            { term: "Left for people to decide", detail: formatNumber(linkage.inReview) },
          ]}
        />
      </Card>
      <Card
        title="How good this is"
        subtitle="Estimated by the model from its own probabilities, not counted: nobody knows the truth"
      >
        <DescriptionList
          items={[
            { term: "Links that are right", detail: formatPercent(report.precision, 2) },
            { term: "People on both registers who were found", detail: formatPercent(report.recall, 1) },
            {
              term: "Histories that would break",
              detail: `${formatNumber(report.brokenHistories)} electors with votes or contacts wait in the review`,
            },
            { term: "Perhaps registered twice", detail: formatNumber(report.duplicates) },
          ]}
        />
      </Card>
      <Card
        title={before ? "Against the year before" : "Nothing to compare with yet"}
        subtitle="A share that jumps points to a changed layout or a boundary review, not to people"
      >
        <DescriptionList items={driftOf(linkage, before)} />
      </Card>
    </CardColumn>
  );
}

function driftOf(linkage: LinkageView, before: LinkageView | null) {
  const shares: readonly [string, (view: LinkageView) => number][] = [
    ["Unchanged", (view) => view.carried / Math.max(1, view.report.before)],
    ["Linked", (view) => view.linked / Math.max(1, view.report.before)],
    ["Gone", (view) => view.gone / Math.max(1, view.report.before)],
    ["New", (view) => view.added / Math.max(1, view.report.after)],
  ];
  return shares.map(([term, of]) => ({
    term,
    detail: before
      ? `${formatPercent(of(linkage), 1)}, then ${formatPercent(of(before), 1)}`
      : formatPercent(of(linkage), 1),
  }));
}
