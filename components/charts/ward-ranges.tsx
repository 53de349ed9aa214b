"use client";

import { Change } from "@/components/ui/change";
import { DataTable } from "@/components/ui/data-table";
import { IntervalLozenge } from "@/components/ui/interval-lozenge";
import type { SortDirection } from "@/components/ui/sort-heading";
import { formatNumber, formatScore } from "@/lib/platform/format";

export type WardRange = {
  id: string;
  name: string;
  href?: string;
  electors: number;
  meanHundredths: number;
  /** The tenth and ninetieth percentiles: the middle 80% of the ward's electors. */
  lowHundredths: number;
  highHundredths: number;
  /** In the mean, since the last set published; null where there was none. */
  changeHundredths: number | null;
  current?: boolean;
};

export type WardRangesProps = {
  caption: string;
  rows: readonly WardRange[];
  /** What a row is: "Ward", "Constituency". */
  rowHeading?: string;
  /** Addresses that sort, by column. */
  sorts?: Partial<Record<"name" | "electors" | "mean", { href: string; direction?: SortDirection }>>;
};

/** Areas compared: where the middle 80% of their electors' scores lie, and the mean. */
export function WardRanges({ caption, rows, rowHeading = "Ward", sorts = {} }: WardRangesProps) {
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => row.href}
      isCurrent={(row) => row.current ?? false}
      columns={[
        { key: "name", heading: rowHeading, cell: (row) => row.name, sort: sorts.name },
        {
          key: "electors",
          heading: "Electors",
          align: "end",
          cell: (row) => formatNumber(row.electors),
          sort: sorts.electors,
        },
        {
          key: "mean",
          heading: "Mean",
          align: "end",
          cell: (row) => formatScore(row.meanHundredths),
          sort: sorts.mean,
        },
        {
          key: "range",
          heading: "Middle 80% of scores",
          width: "w-[38%]",
          phone: "line",
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
          key: "change",
          heading: "Since last set",
          align: "end",
          cell: (row) => <Change hundredths={row.changeHundredths} />,
        },
      ]}
    />
  );
}
