import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { DecileChip } from "@/components/ui/decile-chip";
import { EmptyState } from "@/components/ui/empty-state";
import { IntervalLozenge } from "@/components/ui/interval-lozenge";
import { Note } from "@/components/ui/note";
import type { DecileNumber } from "@/components/ui/scale";
import { nameKind } from "@/lib/areas/rules/name-kind";
import type { AreaName } from "@/lib/areas/types";
import { describeEvidence } from "@/lib/electors/rules/describe-evidence";
import type { PollRecord } from "@/lib/electors/types";
import { formatDate, formatNumber, formatOrdinal, formatScore } from "@/lib/platform/format";
import { LOCAL_TURNOUT } from "@/lib/scoring/schema";
import type { ElectorScoreView } from "@/lib/scoring/types";

export interface ElectorScoreCardProps {
  score: ElectorScoreView;
  areas: readonly AreaName[];
  polls: readonly PollRecord[];
  onRegister: boolean;
}

export function ElectorScoreCard({ score: view, areas, polls, onRegister }: ElectorScoreCardProps) {
  const { set, score, ranks, reading } = view;
  if (!set || score === null)
    return (
      <Card title="Likely to vote in a local election">
        <EmptyState title="Not scored">{whyNot(set !== null, onRegister)}</EmptyState>
      </Card>
    );
  const evidence = describeEvidence(polls);
  const mark = set.targets.find(({ key }) => key === LOCAL_TURNOUT.key)?.mark;
  const rows = areas.flatMap((area) => {
    const rank = ranks.get(area.id);
    return rank ? [{ area, rank }] : [];
  });
  return (
    <Card
      title="Likely to vote in a local election"
      subtitle={`Turnout model, version ${set.modelVersion}, published ${formatDate(set.publishedAt)}`}
    >
      <p className="figures font-semibold font-serif text-figure">{formatScore(score)}</p>
      {reading && (
        <div className="my-2">
          <IntervalLozenge
            lowHundredths={reading.interval.lowHundredths}
            markHundredths={score}
            highHundredths={reading.interval.highHundredths}
          />
          <p className="figures text-muted text-note">
            Their own chance lies between {formatScore(reading.interval.lowHundredths)} and{" "}
            {formatScore(reading.interval.highHundredths)} with 80% certainty.
          </p>
        </div>
      )}
      <p className="mb-3 text-muted">
        Of a hundred such electors, about {Math.round(score / 100)} would vote. {capital(evidence.level)}{" "}
        evidence: {lower(evidence.words)}
      </p>
      <DataTable
        caption="Rank and decile in each area"
        phone="rows"
        rows={rows}
        rowKey={({ area }) => area.id}
        rowHref={({ area }) => `/areas/${area.code}`}
        columns={[
          {
            key: "area",
            heading: "Among the electors of",
            cell: ({ area }) => (
              <>
                {area.name} <span className="text-muted text-note">{nameKind(area.kind).toLowerCase()}</span>
              </>
            ),
          },
          {
            key: "rank",
            heading: "Rank",
            align: "end",
            cell: ({ rank }) => `${formatOrdinal(rank.rank)} of ${formatNumber(rank.electors)}`,
          },
          {
            key: "decile",
            heading: "Decile",
            align: "end",
            cell: ({ rank }) => <DecileChip decile={rank.decile as DecileNumber} />,
          },
        ]}
      />
      {mark && <Note>{mark}</Note>}
      <Note>A score is a chance, not a promise: it says nothing of whom somebody votes for.</Note>
    </Card>
  );
}

function whyNot(published: boolean, onRegister: boolean): string {
  if (!published) return "No scores are published yet.";
  if (!onRegister) return "No longer on the register, so no score is made.";
  return "Not able to vote in a local election, or registered since the scores were made.";
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
