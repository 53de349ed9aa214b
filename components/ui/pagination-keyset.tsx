import { ArrowLeft, ArrowRight } from "lucide-react";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";

export type PaginationKeysetProps = {
  previousHref?: string;
  nextHref?: string;
  /** Where one is: "1 to 50 of 1,204". */
  position?: ReactNode;
};

/** Pages that know their neighbours, not their number. */
export function PaginationKeyset({ previousHref, nextHref, position }: PaginationKeysetProps) {
  if (!previousHref && !nextHref && !position) return null;
  return (
    <nav aria-label="Pages of the list" className="mt-4 flex items-center justify-between gap-3 print:hidden">
      <span className="figures text-muted text-note">{position}</span>
      <span className="flex gap-2">
        {previousHref && (
          <LinkButton href={previousHref} rel="prev">
            <ArrowLeft aria-hidden />
            Previous
          </LinkButton>
        )}
        {nextHref && (
          <LinkButton href={nextHref} rel="next">
            Next
            <ArrowRight aria-hidden />
          </LinkButton>
        )}
      </span>
    </nav>
  );
}
