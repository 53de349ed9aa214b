"use client";

import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { AfterMount } from "@/components/charts/after-mount";
import { axisTicks } from "@/components/charts/axis-ticks";
import { ChartTooltip } from "@/components/charts/chart-tooltip";
import { DetailsTable } from "@/components/ui/details-table";
import { type DecileNumber, decileStep, scaleColour } from "@/components/ui/scale";
import { formatCount, formatNumber, formatPercent } from "@/lib/platform/format";

export type LiftDecile = {
  decile: DecileNumber;
  electors: number;
  /** The share of them who did it, 0 to 1. */
  observedShare: number;
};

export type LiftChartProps = {
  deciles: readonly LiftDecile[];
  /** Of all electors, 0 to 1. */
  meanShare: number;
  /** What the share is of: "voted". */
  outcome: string;
  height?: number;
};

const TICK_STYLE = { fill: "var(--muted)", fontSize: 11.5 };
const HALO = {
  paintOrder: "stroke",
  stroke: "var(--card)",
  strokeWidth: 4,
  strokeLinejoin: "round",
} as const;

/** How much more of each decile did it than of all electors. */
export function LiftChart({ deciles, meanShare, outcome, height = 320 }: LiftChartProps) {
  const bars = deciles.map((row) => ({ ...row, fill: scaleColour(decileStep(row.decile)) }));
  const highest = Math.max(meanShare, ...deciles.map((row) => row.observedShare), 0.01);
  return (
    <>
      <p className="mb-1.5 text-muted text-tick">share who {outcome}</p>
      <AfterMount height={height}>
        <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 520, height }}>
          <BarChart data={bars} margin={{ top: 18, right: 12, bottom: 4, left: 0 }} accessibilityLayer>
            <CartesianGrid vertical={false} syncWithTicks stroke="var(--line)" />
            <XAxis dataKey="decile" tick={TICK_STYLE} axisLine={false} tickLine={false} />
            <YAxis
              domain={[0, highest]}
              ticks={axisTicks(highest)}
              tickFormatter={(share: number) => formatPercent(share)}
              tick={TICK_STYLE}
              axisLine={false}
              tickLine={false}
              width={44}
            />
            <Tooltip
              cursor={{ fill: "var(--hover)" }}
              isAnimationActive={false}
              content={({ active, payload }) => {
                const row = payload?.[0]?.payload as LiftDecile | undefined;
                return active && row ? (
                  <DecileTooltip row={row} meanShare={meanShare} outcome={outcome} />
                ) : null;
              }}
            />
            <Bar
              dataKey="observedShare"
              radius={[3, 3, 0, 0]}
              stroke="var(--s5)"
              strokeWidth={0.75}
              isAnimationActive={false}
            >
              <LabelList
                dataKey="observedShare"
                position="top"
                formatter={(share) => formatPercent(Number(share))}
                style={{ fill: "var(--ink)", fontSize: 11.5, ...HALO }}
              />
            </Bar>
            <ReferenceLine
              y={meanShare}
              stroke="var(--ink)"
              strokeDasharray="3 3"
              label={{
                value: `all: ${formatPercent(meanShare, 1)}`,
                position: "insideBottomRight",
                fill: "var(--ink)",
                fontSize: 12.5,
                fontWeight: 600,
                style: HALO,
              }}
            />
          </BarChart>
        </ResponsiveContainer>
      </AfterMount>
      <p className="pr-3 text-right text-muted text-tick">decile by score, highest first</p>
      <DetailsTable
        caption={`Share who ${outcome}, by decile`}
        columns={[
          { heading: "Decile" },
          { heading: "Electors", align: "end" },
          { heading: `Share who ${outcome}`, align: "end" },
          { heading: "Times the mean", align: "end" },
        ]}
        rows={deciles.map((row) => [
          String(row.decile),
          formatNumber(row.electors),
          formatPercent(row.observedShare, 1),
          timesTheMean(row.observedShare, meanShare),
        ])}
      />
    </>
  );
}

function DecileTooltip({ row, meanShare, outcome }: { row: LiftDecile; meanShare: number; outcome: string }) {
  return (
    <ChartTooltip
      heading={`Decile ${row.decile}: ${formatPercent(row.observedShare, 1)} ${outcome}`}
      lines={[
        `${timesTheMean(row.observedShare, meanShare)} times the mean`,
        formatCount(row.electors, "elector"),
      ]}
    />
  );
}

function timesTheMean(share: number, meanShare: number): string {
  return meanShare > 0 ? formatNumber(share / meanShare, 2) : "not defined";
}
