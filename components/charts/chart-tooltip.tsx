export type ChartTooltipProps = { heading: string; lines: readonly string[] };

/** The small panel beside the pointer, the same for every interactive chart. */
export function ChartTooltip({ heading, lines }: ChartTooltipProps) {
  return (
    <div className="figures rounded-control border border-line bg-card px-3 py-2 text-note shadow-raised">
      <p className="font-strong">{heading}</p>
      {lines.map((line) => (
        <p key={line} className="text-muted">
          {line}
        </p>
      ))}
    </div>
  );
}
