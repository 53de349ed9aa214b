import Link from "next/link";
import { Card } from "@/components/ui/card";
import type { AreaInScope, UpcomingElection } from "@/lib/areas/types";
import { nameElectionInFull } from "@/lib/elections/rules/name-election";
import { electorsHref } from "@/lib/electors/rules/write-query";
import { formatDate, formatNumber } from "@/lib/platform/format";
import type { AreaFigures } from "@/lib/scoring/types";

export interface UpcomingCardProps {
  area: AreaInScope;
  upcoming: readonly UpcomingElection[];
  figures: AreaFigures | null;
}

const MIDDLE = { above: 4000, below: 6000 };

/** The next poll, and the lists that are asked for most. */
export function UpcomingCard({ area, upcoming, figures }: UpcomingCardProps) {
  const next = upcoming[0];
  const links = [
    { label: "The tenth likeliest to vote", href: electorsHref({ area: area.code, decile: 1 }) },
    {
      label: "Those the model is unsure of, 40 to 60",
      href: electorsHref({ area: area.code, ...MIDDLE }),
    },
    { label: "Postal voters", href: electorsHref({ area: area.code, postal: "yes" }) },
    { label: "Never seen to vote", href: electorsHref({ area: area.code, never: "1" }) },
  ];
  return (
    <Card
      title={
        next
          ? `The next poll is the ${nameElectionInFull(next.type)} of ${formatDate(next.pollDate)}`
          : "No coming election is in the calendar"
      }
      subtitle={
        figures
          ? `${formatNumber(figures.withEvidence)} of ${formatNumber(figures.electors)} electors scored have a past vote on record`
          : undefined
      }
    >
      <ul>
        {links.map(({ label, href }) => (
          <li key={href} className="border-line border-b last:border-b-0">
            <Link href={href} className="flex min-h-11 items-center justify-between gap-3 hover:underline">
              {label}
              <span aria-hidden className="text-faint">
                →
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
