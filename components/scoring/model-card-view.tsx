import type { ReactNode } from "react";
import { DescriptionList } from "@/components/ui/description-list";
import { formatDate, formatNumber, formatPercent } from "@/lib/platform/format";
import type { ModelCard } from "@/lib/profiles/turnout/schema";

export type ModelCardViewProps = { card: ModelCard; fingerprint: string };

/** What the model is for, what it learned from, what it does not know. */
export function ModelCardView({ card, fingerprint }: ModelCardViewProps) {
  return (
    <DescriptionList
      items={[
        { term: "Purpose", detail: card.purpose },
        { term: "Estimator", detail: card.estimator },
        ...(card.trainedOn.length
          ? [{ term: "Trained on", detail: <Lines lines={card.trainedOn.map(describePoll)} /> }]
          : []),
        {
          term: card.trainedOn.length ? "Voting records from" : "Answers between",
          detail: card.historyFrom
            .map((date) => formatDate(date))
            .join(card.trainedOn.length ? "; " : " and "),
        },
        { term: "Features", detail: <Lines lines={card.notes} /> },
        { term: "Known gaps", detail: <Lines lines={card.gaps} /> },
        ...(card.warnings.length
          ? [{ term: "Warnings of the fit", detail: <Lines lines={card.warnings} /> }]
          : []),
        {
          term: "Effect on people",
          detail:
            "None that is legal or similarly significant: the scores order who is written to or called on, and a person decides.",
        },
        {
          term: "Fingerprint of the data",
          detail: <span className="break-all text-note">{fingerprint}</span>,
        },
      ]}
    />
  );
}

function describePoll({ poll, electors, voted }: ModelCard["trainedOn"][number]): string {
  return `${formatDate(poll)}: ${formatNumber(electors)} electors, ${formatPercent(electors ? voted / electors : 0, 1)} voted`;
}

function Lines({ lines }: { lines: readonly ReactNode[] }) {
  return (
    <ul className="flex flex-col gap-1">
      {lines.map((line) => (
        <li key={String(line)}>{line}</li>
      ))}
    </ul>
  );
}
