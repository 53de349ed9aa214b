import { Bar } from "@/components/ui/bar";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { titleTurnoutHistory } from "@/lib/areas/rules/describe-area";
import type { PollTurnout } from "@/lib/areas/types";
import { nameElection } from "@/lib/elections/rules/name-election";
import { formatDate, formatNumber, formatPercent } from "@/lib/platform/format";

/** Poll by poll: loaded, no poll here, and not loaded are three different things. */
export function PollsCard({ name, polls }: { name: string; polls: readonly PollTurnout[] }) {
  return (
    <Card
      title={titleTurnoutHistory(name, polls)}
      subtitle="From the marked registers loaded, of the electors on them who could vote"
    >
      <DataTable
        caption={`Turnout in ${name}, poll by poll`}
        phone="rows"
        rows={polls}
        rowKey={(poll) => poll.electionId}
        empty={
          <EmptyState title="No election is known yet">
            The data team loads elections and marked registers; turnout then stands here poll by poll.
          </EmptyState>
        }
        columns={[
          {
            key: "poll",
            heading: "Poll",
            cell: (poll) => (
              <>
                {formatDate(poll.pollDate)}
                <span className="block text-muted text-note">{nameElection(poll.type)}</span>
              </>
            ),
          },
          { key: "voted", heading: "Voted", width: "w-2/5", cell: (poll) => <Voted poll={poll} /> },
          {
            key: "electors",
            heading: "Of electors",
            align: "end",
            cell: (poll) => (poll.status === "loaded" ? formatNumber(poll.electors) : ""),
          },
          {
            key: "post",
            heading: "By post",
            align: "end",
            cell: (poll) =>
              poll.status === "loaded" && poll.voted > 0 ? formatPercent(poll.votedByPost / poll.voted) : "",
          },
        ]}
      />
    </Card>
  );
}

function Voted({ poll }: { poll: PollTurnout }) {
  if (poll.status === "no-poll") return <span className="text-faint">no poll here</span>;
  if (poll.status === "not-loaded")
    return <span className="text-muted">poll held, marked register not loaded</span>;
  if (poll.electors === 0) return <span className="text-faint">nobody on it could vote</span>;
  const { loaded, polled } = poll.districts;
  const share = poll.voted / poll.electors;
  return (
    <>
      <span className="flex items-center gap-2.5">
        <span className="figures w-12 text-right">{formatPercent(share, 1)}</span>
        <Bar share={share} track className="min-w-0 flex-1 phone:hidden" />
      </span>
      {loaded < polled && (
        <span className="text-muted text-note">
          {loaded} of {polled} polling districts loaded
        </span>
      )}
    </>
  );
}
