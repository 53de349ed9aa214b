import { Bar } from "@/components/ui/bar";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { DetailsTable } from "@/components/ui/details-table";
import { EmptyState } from "@/components/ui/empty-state";
import { namePartyShare, shareBefore, titleResult } from "@/lib/elections/rules/describe-result";
import { nameElectionInFull } from "@/lib/elections/rules/name-election";
import type { AreaResult, PartyShare } from "@/lib/elections/types";
import { formatCount, formatDate, formatNumber, formatPercent } from "@/lib/platform/format";

/** The newest declared result by party, with what it was before; earlier ones in the table behind it. */
export function ResultsCard({ name, results }: { name: string; results: readonly AreaResult[] }) {
  const [newest] = results;
  return (
    <Card title={titleResult(name, results)} subtitle={newest && subtitle(newest)}>
      <DataTable
        caption={`Votes by party in ${name}`}
        phone="rows"
        rows={newest?.parties ?? []}
        rowKey={namePartyShare}
        empty={
          <EmptyState title="No result is loaded">
            The data team loads declared results by ward and constituency; shares then stand here.
          </EmptyState>
        }
        columns={[
          { key: "party", heading: "Party", cell: namePartyShare },
          { key: "share", heading: "Share", width: "w-2/5", cell: (party) => <Share party={party} /> },
          {
            key: "votes",
            heading: "Votes",
            align: "end",
            cell: (party) => formatNumber(party.votes),
          },
          {
            key: "before",
            heading: "Before",
            align: "end",
            weight: "quiet",
            cell: (party) => {
              const before = shareBefore(results, party);
              return before === null ? "" : formatPercent(before, 1);
            },
          },
        ]}
      />
      {results.length > 1 && <Earlier name={name} results={results} />}
    </Card>
  );
}

function subtitle({ type, pollDate, ballots, electorate, contests }: AreaResult): string {
  const turnout =
    ballots !== null && electorate
      ? `; ${formatPercent(ballots / electorate, 1)} of ${formatCount(electorate, "elector")} voted`
      : "";
  const { declared, total } = contests;
  const of = total > 1 ? `, ${declared} of ${total} contests` : "";
  return `Declared at the ${nameElectionInFull(type)} of ${formatDate(pollDate)}${of}${turnout}. “Before” is the share at the one before it`;
}

function Share({ party }: { party: PartyShare }) {
  return (
    <span className="flex items-center gap-2.5">
      <span className="figures w-12 text-right">{formatPercent(party.share, 1)}</span>
      <Bar share={party.share} track className="min-w-0 flex-1 phone:hidden" />
    </span>
  );
}

function Earlier({ name, results }: { name: string; results: readonly AreaResult[] }) {
  const parties = [...new Set(results.flatMap((result) => result.parties.map(namePartyShare)))];
  return (
    <DetailsTable
      caption={`Shares in ${name}, election by election`}
      columns={[
        { heading: "Election" },
        ...parties.map((heading) => ({ heading, align: "end" as const })),
        { heading: "Turnout", align: "end" },
      ]}
      rows={results.map((result) => [
        `${result.pollDate.slice(0, 4)} ${nameElectionInFull(result.type)}`,
        ...parties.map((party) => {
          const own = result.parties.find((other) => namePartyShare(other) === party);
          return own ? formatPercent(own.share, 1) : "";
        }),
        result.ballots !== null && result.electorate
          ? formatPercent(result.ballots / result.electorate, 1)
          : "",
      ])}
    />
  );
}
