"use client";

import { DataTable } from "@/components/ui/data-table";
import { IntervalLozenge } from "@/components/ui/interval-lozenge";
import { formatNumber, formatScore } from "@/lib/platform/format";

export interface TargetRow {
  key: string;
  label: string;
  /** The list of electors in the order of this score. */
  href: string;
  meanHundredths: number;
  /** The tenth and ninetieth percentiles. */
  lowHundredths: number;
  highHundredths: number;
  /** Electors with an answer of their own. */
  withEvidence: number;
}

/** Sent as data, drawn in the browser: 25 rows of shapes would be twice the page. */
export function TargetsTable({ caption, rows }: { caption: string; rows: readonly TargetRow[] }) {
  return (
    <DataTable
      caption={caption}
      showCaption
      phone="rows"
      rows={rows}
      rowKey={(row) => row.key}
      rowHref={(row) => row.href}
      columns={[
        { key: "label", heading: "Score", width: "w-1/3", cell: (row) => row.label },
        {
          key: "mean",
          heading: "Mean",
          width: "w-16",
          align: "end",
          cell: (row) => formatScore(row.meanHundredths),
        },
        {
          key: "range",
          heading: "Middle 80% of scores",
          width: "w-2/5",
          cell: (row) => (
            <IntervalLozenge
              meaning="Middle 80% of electors"
              lowHundredths={row.lowHundredths}
              markHundredths={row.meanHundredths}
              highHundredths={row.highHundredths}
            />
          ),
        },
        {
          key: "own",
          heading: "Asked or tried",
          width: "w-32",
          align: "end",
          cell: (row) => formatNumber(row.withEvidence),
        },
      ]}
    />
  );
}
