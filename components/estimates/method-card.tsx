import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Note } from "@/components/ui/note";
import type { EstimateSetView } from "@/lib/estimates/types";
import { formatCount, formatDate, formatDateTime, formatNumber } from "@/lib/platform/format";

/** How the figures were made, from what, and what they do not say. */
export function MethodCard({ set: { card, answers, createdAt } }: { set: EstimateSetView }) {
  const { frame, surveys } = card;
  return (
    <Card title="How this was estimated">
      <p className="max-w-prose">
        People of every area answered in small numbers. The estimate asks how answers go with age, sex, home
        and area together, then counts how many adults of each kind live there by the census (multilevel
        regression and poststratification). Nobody’s own answer or score is in it, and no elector was looked
        at.
      </p>
      <DescriptionList
        items={[
          {
            term: "Answers",
            detail: `${formatNumber(answers)}, ${formatDate(card.from)} to ${formatDate(card.to)}`,
          },
          {
            term: "Surveys",
            detail: surveys.map(({ name, mode }) => `${name} (${mode})`).join("; "),
          },
          {
            term: "Census",
            detail: `${frame.sources.join("; ")}: ${formatNumber(frame.people)} adults in ${formatCount(frame.areas, "area")}`,
          },
          { term: "Made", detail: formatDateTime(createdAt) },
          ...(card.skipped.length > 0
            ? [
                {
                  term: "Not estimated",
                  detail: card.skipped.map(({ question, reason }) => `${question}: ${reason}`).join("; "),
                },
              ]
            : []),
        ]}
      />
      <Note>
        A range says how sure the model is, not that people of a group think alike. It does not cover who
        declines to answer surveys: keen voters answer more, so that those who would not vote are
        undercounted. Answers count half after 18 months.
      </Note>
    </Card>
  );
}
