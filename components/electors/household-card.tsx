import { TurnoutMarkSymbols } from "@/components/charts/turnout-mark";
import { PollMarks } from "@/components/electors/poll-marks";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { ScoreBar } from "@/components/ui/score-bar";
import { nameElector } from "@/lib/electors/rules/name-elector";
import type { ElectorListRow } from "@/lib/electors/types";
import { formatCount } from "@/lib/platform/format";

export interface HouseholdCardProps {
  members: readonly ElectorListRow[];
  hasAddress: boolean;
  /** Whether the elector is still registered there. */
  onRegister: boolean;
}

export function HouseholdCard({ members, hasAddress, onRegister }: HouseholdCardProps) {
  if (!hasAddress) return null;
  const title = titleOf(members.length, onRegister);
  return (
    <Card title={title} subtitle="Of the register in force now">
      <TurnoutMarkSymbols />
      <DataTable
        caption="Others at this address"
        phone="rows"
        rows={members}
        rowKey={(row) => row.id}
        rowHref={(row) => `/electors/${row.id}`}
        empty={<p className="text-muted">Nobody else is on the register here.</p>}
        columns={[
          { key: "name", heading: "Name", weight: "strong", cell: nameElector },
          {
            key: "score",
            heading: "Turnout, local",
            width: "w-40",
            cell: (row) =>
              row.scoreHundredths === null ? (
                <span className="text-faint">not scored</span>
              ) : (
                <ScoreBar scoreHundredths={row.scoreHundredths} />
              ),
          },
          {
            key: "polls",
            heading: "Last polls",
            phone: "hidden",
            cell: (row) => <PollMarks polls={row.polls} />,
          },
        ]}
      />
    </Card>
  );
}

function titleOf(others: number, onRegister: boolean): string {
  if (!onRegister) return "Now registered at the address";
  return others === 0
    ? "Registered alone at the address"
    : `Registered with ${formatCount(others, "other elector")}`;
}
