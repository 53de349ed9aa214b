"use client";

import { Bar } from "@/components/ui/bar";
import { DataTable } from "@/components/ui/data-table";
import { DecileChip } from "@/components/ui/decile-chip";
import type { DecileNumber } from "@/components/ui/scale";
import { formatNumber, formatPercent, formatScore, formatScoreRange } from "@/lib/platform/format";

export type DecileTableRow = {
  decile: DecileNumber;
  lowHundredths: number;
  highHundredths: number;
  electors: number;
  meanHundredths: number;
  /** 0 to 1: how many of them have been spoken to, or whatever `coverageLabel` says. */
  coverageShare?: number;
  href?: string;
};

export type DecileTableProps = {
  caption: string;
  rows: readonly DecileTableRow[];
  coverageLabel?: string;
};

export function DecileTable({ caption, rows, coverageLabel = "Contacted" }: DecileTableProps) {
  const covered = rows.some((row) => row.coverageShare !== undefined);
  return (
    <DataTable
      caption={caption}
      phone="rows"
      rows={rows}
      rowKey={(row) => row.decile}
      rowHref={(row) => row.href}
      columns={[
        { key: "decile", heading: "Decile", cell: (row) => <DecileChip decile={row.decile} /> },
        {
          key: "score",
          heading: "Score",
          align: "end",
          cell: (row) => formatScoreRange(row.lowHundredths, row.highHundredths),
        },
        { key: "electors", heading: "Electors", align: "end", cell: (row) => formatNumber(row.electors) },
        { key: "mean", heading: "Mean", align: "end", cell: (row) => formatScore(row.meanHundredths) },
        ...(covered
          ? [
              {
                key: "coverage",
                heading: coverageLabel,
                width: "w-1/4 md:w-[38%]",
                cell: (row: DecileTableRow) => <Coverage share={row.coverageShare} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function Coverage({ share }: { share?: number }) {
  if (share === undefined) return <span className="text-faint">not known</span>;
  return (
    <span className="flex items-center gap-2.5">
      <Bar share={share} className="min-w-0 flex-1 phone:hidden" />
      <span className="figures ml-auto w-10 text-right">{formatPercent(share)}</span>
    </span>
  );
}
