import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { namePartyShare, titleStanding } from "@/lib/elections/rules/describe-result";
import { nameElectionInFull } from "@/lib/elections/rules/name-election";
import type { AreaStanding } from "@/lib/elections/types";
import { formatDate } from "@/lib/platform/format";

/** Who stands at the next poll of the area. */
export function StandingCard({ name, standing }: { name: string; standing: AreaStanding }) {
  return (
    <Card
      title={titleStanding(name, standing, formatDate(standing.pollDate))}
      subtitle={`At the ${nameElectionInFull(standing.type)}, as the returning officer published it`}
    >
      <DataTable
        caption={`Parties and candidates standing in ${name}`}
        phone="rows"
        rows={standing.candidates}
        rowKey={(candidate) => `${candidate.party} ${candidate.label} ${candidate.name}`}
        columns={[
          { key: "party", heading: "Party", cell: namePartyShare },
          { key: "candidate", heading: "Candidate", cell: (candidate) => candidate.name || "not named" },
        ]}
      />
    </Card>
  );
}
