import { type Kpi, KpiStrip } from "@/components/ui/kpi-strip";
import type { AreaCounts, PollTurnout } from "@/lib/areas/types";
import type { ContactCounts } from "@/lib/canvass/types";
import { formatMonth, formatNumber, formatPercent } from "@/lib/platform/format";
import type { AreaFigures as Figures } from "@/lib/scoring/types";

export interface AreaFiguresProps {
  code: string;
  counts: AreaCounts;
  polls: readonly PollTurnout[];
  figures: Figures | null;
  /** Within a year; left out where not given. */
  contacts?: ContactCounts;
}

/** The few figures that an area's page opens with. */
export function AreaFigures({ code, counts, polls, figures, contacts }: AreaFiguresProps) {
  const held = polls.filter((poll) => poll.status !== "no-poll");
  const loaded = held.filter((poll) => poll.status === "loaded");
  const last = loaded.find((poll) => poll.type === "local" && poll.electors > 0);
  const items: (Kpi | null)[] = [
    { value: formatNumber(counts.electors), label: "electors", href: `/electors?area=${code}` },
    figures && {
      value: formatPercent(figures.meanHundredths / 10_000, 1),
      label: "expected to vote, local",
      hint: `The mean score of the ${formatNumber(figures.electors)} electors who were eligible when the scores were made`,
    },
    last
      ? {
          value: formatPercent(last.voted / last.electors, 1),
          label: `voted, local, ${formatMonth(last.pollDate)}`,
          hint: `${formatNumber(last.voted)} of the ${formatNumber(last.electors)} electors on the marked registers loaded`,
        }
      : null,
    { value: formatNumber(counts.households), label: "households" },
    contacts
      ? {
          value: formatNumber(contacts.spoken),
          label: "spoken to within a year",
          hint: `${formatNumber(contacts.attempts)} contacts tried within a year`,
        }
      : null,
    {
      value: `${loaded.length} of ${held.length}`,
      label: "past polls loaded",
      hint: "Polls held here of which there is a marked register",
    },
  ];
  return <KpiStrip items={items.filter((item) => item !== null)} />;
}
