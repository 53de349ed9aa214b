import { ScoreHistogram } from "@/components/charts/score-histogram";
import { Card } from "@/components/ui/card";
import { titleExpectedTurnout } from "@/lib/areas/rules/describe-area";
import type { PollTurnout } from "@/lib/areas/types";
import { formatDate, formatNumber, formatPercent } from "@/lib/platform/format";
import { decileFloors } from "@/lib/scoring/rules/decile-floors";
import type { AreaFigures, PublishedSet } from "@/lib/scoring/types";

export interface TurnoutCardProps {
  name: string;
  figures: AreaFigures;
  set: PublishedSet;
  polls: readonly PollTurnout[];
  /** A larger area in the reader's scope to lay over it. */
  comparison: { label: string; figures: AreaFigures } | null;
}

export function TurnoutCard({ name, figures, set, polls, comparison }: TurnoutCardProps) {
  const last = polls.find((poll) => poll.type === "local" && poll.status === "loaded" && poll.electors > 0);
  const expected = `${formatPercent(figures.meanHundredths / 10_000, 1)} expected`;
  const before = last
    ? `; ${formatPercent(last.voted / last.electors, 1)} voted in the last comparable poll loaded, ${formatDate(last.pollDate)}`
    : "; no comparable poll is loaded";
  return (
    <Card
      title={titleExpectedTurnout(name, figures.meanHundredths)}
      subtitle={`${expected}${before}. Shaded by decile`}
      source={`Turnout model, version ${set.modelVersion}, published ${formatDate(set.publishedAt)}: ${formatNumber(figures.electors)} electors scored.`}
    >
      <ScoreHistogram
        counts={figures.histogram}
        decileFloorsHundredths={decileFloors(figures.deciles)}
        meanHundredths={figures.meanHundredths}
        meanNote={`about ${formatNumber(roundToTwo((figures.meanHundredths / 10_000) * figures.electors))} will vote`}
        comparison={
          comparison ? { label: comparison.label, counts: comparison.figures.histogram } : undefined
        }
      />
    </Card>
  );
}

/** Two figures are as many as an expectation bears: 2,987 is "about 3,000". */
function roundToTwo(value: number): number {
  return value < 100 ? Math.round(value) : Number(value.toPrecision(2));
}
