import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

const REASONS = {
  "nothing-loaded": {
    title: "No register is loaded yet",
    words: "Electors appear here when the data team has loaded a council’s register.",
  },
  "no-register": {
    title: "No register of this area is loaded",
    words: "Its electors appear here when the data team has loaded the council’s register.",
  },
  "no-scores": {
    title: "No scores are published yet",
    words: "Deciles come with them. Until then electors can be listed by name and address.",
  },
  "no-match": {
    title: "No elector fits all of these conditions",
    words: "There are electors in this area, but none for whom all of it is true. Take a condition away.",
  },
} as const;

export type NoElectorsReason = keyof typeof REASONS;

/** A list that is empty says why. */
export function NoElectors({ reason, clearHref }: { reason: NoElectorsReason; clearHref?: string }) {
  const { title, words } = REASONS[reason];
  return (
    <EmptyState
      title={title}
      actions={
        clearHref && reason === "no-match" ? (
          <LinkButton href={clearHref}>Show all electors</LinkButton>
        ) : undefined
      }
    >
      {words}
    </EmptyState>
  );
}
