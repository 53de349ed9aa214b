export type HistogramOutlineProps = {
  values: readonly number[];
  highest: number;
  height: number;
  plotHeight: number;
  kind: "own" | "comparison";
};

/** A line over the bins: steps along the tops of the bars, or a dashed line through the middles of another area's. */
export function HistogramOutline({ values, highest, height, plotHeight, kind }: HistogramOutlineProps) {
  const y = (value: number) => height - (value / highest) * plotHeight;
  const points = values.flatMap((value, bin) =>
    kind === "own" ? [`${bin},${y(value)}`, `${bin + 1},${y(value)}`] : [`${bin + 0.5},${y(value)}`],
  );
  return (
    <svg
      aria-hidden
      width="100%"
      height={height}
      viewBox={`0 0 ${values.length} ${height}`}
      preserveAspectRatio="none"
      className="pointer-events-none overflow-visible"
    >
      <polyline
        points={points.join(" ")}
        fill="none"
        vectorEffect="non-scaling-stroke"
        stroke={kind === "own" ? "var(--s5)" : "var(--ink)"}
        strokeWidth={kind === "own" ? 0.75 : 1.4}
        strokeDasharray={kind === "own" ? undefined : "3 3"}
      />
    </svg>
  );
}
