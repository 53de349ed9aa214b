import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDateTime, formatNumber } from "@/lib/platform/format";
import type { CertificateView } from "@/lib/protection/types";

const COLUMNS: readonly Column<CertificateView>[] = [
  { key: "id", heading: "Certificate", weight: "strong", cell: ({ id }) => `No ${id}` },
  { key: "at", heading: "Deleted on", cell: ({ at }) => formatDateTime(at) },
  {
    key: "ground",
    heading: "Because",
    cell: ({ ground }) => (ground === "erasure" ? "somebody asked" : "its time was over"),
  },
  { key: "counts", heading: "Rows", cell: ({ counts }) => describeCounts(counts) },
];

export function CertificateTable({ certificates }: { certificates: readonly CertificateView[] }) {
  return (
    <DataTable
      caption="Certificates of deletion, newest first"
      columns={COLUMNS}
      rows={certificates}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="Nothing was deleted yet">
          Every night at ten past three what is older than seven years goes, each item from its own date.
        </EmptyState>
      }
    />
  );
}

function describeCounts(counts: Record<string, number>): string {
  const parts = Object.entries(counts).filter(([, rows]) => rows > 0);
  if (parts.length === 0) return "none was too old";
  return parts.map(([what, rows]) => `${what.replaceAll(/[_-]/g, " ")} ${formatNumber(rows)}`).join(", ");
}
