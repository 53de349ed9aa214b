import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { EmptyState } from "@/components/ui/empty-state";
import { Pill } from "@/components/ui/pill";
import type { Tone } from "@/components/ui/tone";
import { EXPORT_PURPOSES } from "@/lib/exports/purposes.table";
import type { ExportState, ExportView } from "@/lib/exports/types";
import { formatNumber, formatShortDate } from "@/lib/platform/format";

const STATES: Record<ExportState, { word: string; tone: Tone }> = {
  "second-person": { word: "waits for a second person", tone: "warn" },
  making: { word: "being made", tone: "neutral" },
  ready: { word: "ready", tone: "good" },
  failed: { word: "could not be made", tone: "bad" },
  expired: { word: "gone", tone: "neutral" },
};

const purposeOf = (value: string) => EXPORT_PURPOSES.find((row) => row.value === value)?.label ?? value;

function columns(own: number): readonly Column<ExportView>[] {
  return [
    { key: "copy", heading: "Copy", weight: "strong", cell: ({ id, areaCode }) => `No ${id}, ${areaCode}` },
    { key: "recipient", heading: "For", cell: ({ recipient }) => recipient },
    { key: "purpose", heading: "Purpose", cell: ({ purpose, reason }) => `${purposeOf(purpose)}: ${reason}` },
    {
      key: "electors",
      heading: "Electors",
      align: "end",
      cell: ({ electors }) => (electors === null ? "–" : formatNumber(electors)),
    },
    {
      key: "asked",
      heading: "Asked for",
      weight: "quiet",
      cell: ({ requestedAt, requestedBy }) =>
        `${formatShortDate(requestedAt)}, ${requestedBy ?? "left since"}`,
    },
    { key: "expires", heading: "Expires", cell: ({ expiresAt }) => formatShortDate(expiresAt) },
    {
      key: "state",
      heading: "State",
      cell: ({ state }) => <Pill tone={STATES[state].tone}>{STATES[state].word}</Pill>,
    },
    {
      key: "file",
      heading: "File",
      cell: ({ id, format, state, requestedById, sha256 }) =>
        state === "ready" && requestedById === own ? (
          <a className="underline" href={`/api/exports/${id}`} download title={`sha-256 ${sha256}`}>
            Download {format.toUpperCase()}
          </a>
        ) : (
          format.toUpperCase()
        ),
    },
  ];
}

export function ExportTable({ exports, own }: { exports: readonly ExportView[]; own: number }) {
  return (
    <DataTable
      caption="Copies of lists, newest first"
      columns={columns(own)}
      rows={exports}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="No copy was made yet">
          Open a list of electors, narrow it to whom you need, and press “Export”.
        </EmptyState>
      }
    />
  );
}
