"use client";

import { PollMarks } from "@/components/electors/poll-marks";
import { DataTable } from "@/components/ui/data-table";
import { DecileChip } from "@/components/ui/decile-chip";
import type { DecileNumber } from "@/components/ui/scale";
import { ScoreBar } from "@/components/ui/score-bar";
import type { SortDirection } from "@/components/ui/sort-heading";
import { turnOrder } from "@/lib/electors/rules/choose-order";
import {
  formatAddress,
  formatElectorNumber,
  isAnonymous,
  nameElector,
} from "@/lib/electors/rules/name-elector";
import { electorsHref } from "@/lib/electors/rules/write-query";
import type { ElectorOrder, ElectorSort, ElectorsQuery } from "@/lib/electors/schema/electors-query";
import type { ElectorListRow } from "@/lib/electors/types";
import { formatNumber } from "@/lib/platform/format";
import type { RankInArea } from "@/lib/scoring/types";

export interface ElectorTableProps {
  caption: string;
  rows: readonly ElectorListRow[];
  ranks: ReadonlyMap<number, RankInArea>;
  query: ElectorsQuery;
  order: ElectorOrder;
  empty: React.ReactNode;
  /** What the score is of. */
  scoreLabel: string;
}

export function ElectorTable({ caption, rows, ranks, query, order, empty, scoreLabel }: ElectorTableProps) {
  const sortBy = (sort: ElectorSort) => ({
    href: electorsHref(query, turnOrder(order, sort)),
    direction:
      order.sort === sort
        ? order.order === "up"
          ? "ascending"
          : ("descending" as SortDirection)
        : undefined,
  });
  const rankOf = (row: ElectorListRow) =>
    row.scoreHundredths === null ? undefined : ranks.get(row.scoreHundredths);
  return (
    <DataTable<ElectorListRow>
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/electors/${row.id}`}
      empty={empty}
      columns={[
        {
          key: "name",
          heading: "Name",
          weight: "strong",
          sort: sortBy("name"),
          cell: (row) => <Name row={row} />,
        },
        {
          key: "address",
          heading: "Address",
          weight: "quiet",
          phone: "line",
          sort: sortBy("address"),
          cell: (row) => formatAddress(row) ?? <span className="text-faint">no address</span>,
        },
        { key: "number", heading: "No.", align: "end", phone: "bare", cell: formatElectorNumber },
        {
          key: "score",
          heading: scoreLabel,
          width: "w-40",
          sort: sortBy("score"),
          cell: (row) =>
            row.scoreHundredths === null ? (
              <span className="text-faint">not scored</span>
            ) : (
              <ScoreBar scoreHundredths={row.scoreHundredths} />
            ),
        },
        {
          key: "rank",
          heading: "Rank",
          align: "end",
          cell: (row) => {
            const rank = rankOf(row);
            return rank ? formatNumber(rank.rank) : "";
          },
        },
        {
          key: "decile",
          heading: "Decile",
          cell: (row) => {
            const rank = rankOf(row);
            return rank ? <DecileChip decile={rank.decile as DecileNumber} /> : null;
          },
        },
        {
          key: "polls",
          heading: "Last polls",
          cell: (row) => <PollMarks polls={row.polls} />,
        },
      ]}
    />
  );
}

function Name({ row }: { row: ElectorListRow }) {
  if (!isAnonymous(row)) return nameElector(row);
  return (
    <>
      {nameElector(row)} <span className="font-normal text-muted text-note">registered anonymously</span>
    </>
  );
}
