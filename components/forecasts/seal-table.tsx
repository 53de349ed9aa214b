import { ActionButton } from "@/components/ui/action-button";
import { DataTable } from "@/components/ui/data-table";
import { Pill } from "@/components/ui/pill";
import { sealElection } from "@/lib/forecasts/actions";
import type { SealableElection } from "@/lib/forecasts/types";
import { formatDate } from "@/lib/platform/format";

export function SealTable({ elections }: { elections: readonly SealableElection[] }) {
  return (
    <DataTable
      caption="Elections to come"
      rows={elections}
      rowKey={({ electionId }) => electionId}
      columns={[
        { key: "name", heading: "Election", cell: ({ name }) => name },
        { key: "poll", heading: "Poll", cell: ({ pollDate }) => formatDate(pollDate) },
        {
          key: "seal",
          heading: "",
          align: "end",
          cell: ({ electionId, sealed }) =>
            sealed ? (
              <Pill tone="good">these scores are sealed</Pill>
            ) : (
              <ActionButton
                action={sealElection}
                fields={{ electionId: String(electionId) }}
                pendingLabel="Sealing…"
              >
                Seal the forecast
              </ActionButton>
            ),
        },
      ]}
    />
  );
}
