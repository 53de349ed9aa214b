import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { nameAbsentVote, nameAbsentVoteType } from "@/lib/elections/rules/name-absent-vote";
import type { AbsentVoteView } from "@/lib/elections/types";
import { formatDate } from "@/lib/platform/format";

/** Leave to vote by post or proxy, with when it ends and who says so. */
export function AbsentVotesCard({ votes }: { votes: readonly AbsentVoteView[] }) {
  if (!votes.length) return null;
  return (
    <Card title="Postal and proxy votes" subtitle="As lists of absent voters and our own people say">
      <DataTable
        caption="Leave to vote by post or proxy"
        phone="rows"
        rows={votes}
        rowKey={(vote) => `${vote.kind} ${vote.electionType} ${vote.grantedOn}`}
        columns={[
          {
            key: "kind",
            heading: "Leave",
            cell: (vote) => (
              <>
                {nameAbsentVote(vote.kind)}
                <span className="block text-muted text-note">{nameAbsentVoteType(vote.electionType)}</span>
              </>
            ),
          },
          { key: "granted", heading: "Since", cell: (vote) => formatDate(vote.grantedOn) },
          { key: "ends", heading: "Until", cell: describeEnd },
          { key: "source", heading: "Source", weight: "quiet", phone: "hidden", cell: (vote) => vote.source },
        ]}
      />
    </Card>
  );
}

function describeEnd({ endsOn, clearedOn }: AbsentVoteView): string {
  if (clearedOn) return `cleared on ${formatDate(clearedOn)}`;
  return endsOn ? formatDate(endsOn) : "further notice";
}
