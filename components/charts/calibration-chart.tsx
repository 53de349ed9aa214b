"use client";

import {
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { AfterMount } from "@/components/charts/after-mount";
import { ChartTooltip } from "@/components/charts/chart-tooltip";
import { DetailsTable } from "@/components/ui/details-table";
import { formatCount, formatNumber, formatPercent } from "@/lib/platform/format";

export type CalibrationBin = {
  /** The mean of what was predicted, 0 to 1. */
  predictedShare: number;
  /** The share of them who did it, 0 to 1. */
  observedShare: number;
  /** The interval of the observed share, 0 to 1. */
  lowShare: number;
  highShare: number;
  electors: number;
};

export type CalibrationChartProps = {
  bins: readonly CalibrationBin[];
  predictedLabel?: string;
  observedLabel?: string;
  height?: number;
};

const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];
const TICK_STYLE = { fill: "var(--muted)", fontSize: 11.5 };
const PERFECT = [
  { x: 0, y: 0 },
  { x: 1, y: 1 },
] as const;

/** Of those given so many per cent, how many did it: on the diagonal the model means what it says. */
export function CalibrationChart(props: CalibrationChartProps) {
  const { bins, predictedLabel = "predicted", observedLabel = "observed", height = 320 } = props;
  const points = bins.map((bin) => ({
    ...bin,
    errorShares: [bin.observedShare - bin.lowShare, bin.highShare - bin.observedShare],
  }));
  return (
    <>
      <p className="mb-1.5 text-muted text-tick">{observedLabel}</p>
      <AfterMount height={height}>
        <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 520, height }}>
          <ComposedChart data={points} margin={{ top: 8, right: 12, bottom: 4, left: 0 }} accessibilityLayer>
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis
              type="number"
              dataKey="predictedShare"
              domain={[0, 1]}
              ticks={TICKS}
              tickFormatter={(share: number) => formatPercent(share)}
              tick={TICK_STYLE}
              axisLine={false}
              tickLine={false}
            />
            <YAxis
              type="number"
              domain={[0, 1]}
              ticks={TICKS}
              tickFormatter={(share: number) => formatPercent(share)}
              tick={TICK_STYLE}
              axisLine={false}
              tickLine={false}
              width={44}
            />
            <ReferenceLine segment={PERFECT} stroke="var(--ink)" strokeDasharray="3 3" />
            <Tooltip
              cursor={{ stroke: "var(--edge)" }}
              isAnimationActive={false}
              content={({ active, payload }) => {
                const bin = payload?.[0]?.payload as CalibrationBin | undefined;
                return active && bin ? <BinTooltip bin={bin} /> : null;
              }}
            />
            <Line
              dataKey="observedShare"
              stroke="var(--s6)"
              strokeWidth={2}
              dot={{ r: 4, fill: "var(--s6)", stroke: "var(--card)", strokeWidth: 1.5 }}
              activeDot={{ r: 6, fill: "var(--s8)", stroke: "var(--card)" }}
              isAnimationActive={false}
            >
              <ErrorBar
                dataKey="errorShares"
                width={5}
                stroke="var(--s6)"
                strokeWidth={1.25}
                isAnimationActive={false}
              />
            </Line>
          </ComposedChart>
        </ResponsiveContainer>
      </AfterMount>
      <p className="pr-3 text-right text-muted text-tick">{predictedLabel}</p>
      <DetailsTable
        caption="Predicted and observed"
        columns={[
          { heading: "Predicted", align: "end" },
          { heading: "Observed", align: "end" },
          { heading: "Interval", align: "end" },
          { heading: "Electors", align: "end" },
        ]}
        rows={bins.map((bin) => [
          formatPercent(bin.predictedShare, 1),
          formatPercent(bin.observedShare, 1),
          interval(bin),
          formatNumber(bin.electors),
        ])}
      />
    </>
  );
}

function BinTooltip({ bin }: { bin: CalibrationBin }) {
  return (
    <ChartTooltip
      heading={`${formatPercent(bin.predictedShare, 1)} predicted`}
      lines={[
        `${formatPercent(bin.observedShare, 1)} observed, ${interval(bin)}`,
        formatCount(bin.electors, "elector"),
      ]}
    />
  );
}

function interval(bin: CalibrationBin): string {
  return `${formatPercent(bin.lowShare, 1)} to ${formatPercent(bin.highShare, 1)}`;
}
