import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { ForecastView } from "@/lib/forecasts/types";
import { formatDate, formatDateTime } from "@/lib/platform/format";

export function ForecastTable({ forecasts }: { forecasts: readonly ForecastView[] }) {
  return (
    <DataTable
      caption="Sealed forecasts"
      rows={forecasts}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/forecasts/${id}`}
      empty={
        <EmptyState title="No forecast is sealed yet">
          The data team seals what the published scores expect of an election before its poll closes.
          Afterwards the page shows how near it came.
        </EmptyState>
      }
      columns={[
        { key: "name", heading: "Election", cell: ({ name }) => name },
        { key: "poll", heading: "Poll", cell: ({ pollDate }) => formatDate(pollDate) },
        { key: "sealed", heading: "Sealed", cell: ({ sealedAt }) => formatDateTime(sealedAt) },
        { key: "by", heading: "By", cell: ({ sealedBy }) => sealedBy },
        { key: "hash", heading: "Seal", cell: ({ sha256 }) => <code>{sha256.slice(0, 12)}…</code> },
      ]}
    />
  );
}
