import { Timeline } from "@/components/charts/timeline";
import { TurnoutStrip } from "@/components/charts/turnout-strip";
import { Card } from "@/components/ui/card";
import { nameElection } from "@/lib/elections/rules/name-election";
import { type HistoryItem, tellHistory } from "@/lib/electors/rules/tell-history";
import type { PollRecord, RegisterAppearance } from "@/lib/electors/types";

export interface ElectorHistoryCardProps {
  appearances: readonly RegisterAppearance[];
  polls: readonly PollRecord[];
  contacts: readonly HistoryItem[];
}

export function ElectorHistoryCard({ appearances, polls, contacts }: ElectorHistoryCardProps) {
  return (
    <Card
      title="What we know, and when"
      subtitle="From registers, marked registers and contacts: whether somebody voted, never for whom"
    >
      {polls.length > 0 && (
        <div className="mb-4">
          <TurnoutStrip
            polls={onePerDay(polls).map(({ pollDate, type, outcome }) => ({
              date: pollDate,
              kind: capital(nameElection(type)),
              status: outcome,
            }))}
          />
        </div>
      )}
      <Timeline items={tellHistory(appearances, polls, contacts)} />
    </Card>
  );
}

/** Several contests of one day were one trip to the polls: the first stands for the day. */
function onePerDay(polls: readonly PollRecord[]): PollRecord[] {
  return polls.filter(
    ({ pollDate }, index) => polls.findIndex((other) => other.pollDate === pollDate) === index,
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
