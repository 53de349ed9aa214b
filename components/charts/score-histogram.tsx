"use client";

import { axisTicks } from "@/components/charts/axis-ticks";
import { HistogramOutline } from "@/components/charts/histogram-outline";
import { MeanLine } from "@/components/charts/mean-line";
import { Plot, percent } from "@/components/charts/plot";
import { ScoreHistogramKey } from "@/components/charts/score-histogram-key";
import { DetailsTable } from "@/components/ui/details-table";
import { type DecileNumber, decileStep, scaleColour } from "@/components/ui/scale";
import { formatCount, formatNumber, formatScore } from "@/lib/platform/format";

export type ScoreHistogramProps = {
  /** Electors in each of the equal bins from 0 to 100 points; 50 of them as a rule. */
  counts: readonly number[];
  /** The lowest score of deciles 1 to 9, highest first. */
  decileFloorsHundredths: readonly number[];
  meanHundredths: number;
  /** Said under the mean: "about 3,000 will vote". */
  meanNote?: string;
  /** Another area in the same bins, drawn as an outline scaled to the same number of electors. */
  comparison?: { label: string; counts: readonly number[] };
  height?: number;
};

const SCORE_TICKS = [0, 20, 40, 60, 80, 100].map((score) => ({ at: score / 100, label: String(score) }));
const LABEL_ROOM = 34;

export function ScoreHistogram(props: ScoreHistogramProps) {
  const { counts, decileFloorsHundredths, meanHundredths, meanNote, comparison, height = 268 } = props;
  const total = sum(counts);
  const outline = comparison ? scaleTo(comparison.counts, total) : [];
  const top = Math.max(...counts, ...outline, 1);
  const plotHeight = height - LABEL_ROOM;
  const y = (count: number) => height - (count / top) * plotHeight;
  const binPoints = 100 / counts.length;

  return (
    <>
      <Plot
        label={`Distribution of ${formatCount(total, "score")}, mean ${formatScore(meanHundredths)}. The figures are in the table below.`}
        height={height}
        xTicks={SCORE_TICKS}
        yTicks={axisTicks(top).map((tick) => ({
          at: ((tick / top) * plotHeight) / height,
          label: formatNumber(tick, Number.isInteger(tick) ? 0 : 1),
        }))}
        xTitle="score"
      >
        <g>
          {counts.map((count, bin) => {
            const low = bin * binPoints;
            const words = `${low} to ${low + binPoints}: ${formatCount(count, "elector")}`;
            return (
              <g key={low} className="group/bin">
                <rect
                  x={percent((bin + 0.06) / counts.length)}
                  y={y(count)}
                  width={percent(0.88 / counts.length)}
                  height={height - y(count)}
                  rx="1.5"
                  fill={scaleColour(
                    decileStep(decileOf((low + binPoints / 2) * 100, decileFloorsHundredths)),
                  )}
                />
                <rect
                  x={percent(bin / counts.length)}
                  width={percent(1 / counts.length)}
                  height={height}
                  className="fill-transparent group-hover/bin:fill-ink/8"
                />
                <text
                  x="100%"
                  y="26"
                  textAnchor="end"
                  className="halo hidden fill-ink text-tick group-hover/bin:block print:hidden"
                >
                  {words}
                </text>
              </g>
            );
          })}
        </g>
        <HistogramOutline values={counts} highest={top} height={height} plotHeight={plotHeight} kind="own" />
        {comparison && (
          <HistogramOutline
            values={outline}
            highest={top}
            height={height}
            plotHeight={plotHeight}
            kind="comparison"
          />
        )}
        <MeanLine meanHundredths={meanHundredths} note={meanNote} height={height} />
      </Plot>
      <ScoreHistogramKey comparisonLabel={comparison?.label} />
      <DetailsTable
        caption="Electors by score"
        columns={[
          { heading: "Score" },
          { heading: "Electors", align: "end" },
          ...(comparison ? [{ heading: `${comparison.label}, same size`, align: "end" as const }] : []),
        ]}
        rows={counts.map((count, bin) => [
          `${bin * binPoints} to ${(bin + 1) * binPoints}`,
          formatNumber(count),
          ...(comparison ? [formatNumber(outline[bin] ?? 0)] : []),
        ])}
      />
    </>
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function scaleTo(counts: readonly number[], total: number): number[] {
  const own = sum(counts);
  return own === 0 ? counts.map(() => 0) : counts.map((count) => (count * total) / own);
}

function decileOf(hundredths: number, floors: readonly number[]): DecileNumber {
  const index = floors.findIndex((floor) => hundredths >= floor);
  return ((index < 0 ? 9 : index) + 1) as DecileNumber;
}
