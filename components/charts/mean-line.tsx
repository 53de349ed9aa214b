import { percent } from "@/components/charts/plot";
import { formatScore } from "@/lib/platform/format";

/** The mean of a distribution of scores, named on whichever side has room. */
export function MeanLine({
  meanHundredths,
  note,
  height,
}: {
  meanHundredths: number;
  note?: string;
  height: number;
}) {
  const x = percent(meanHundredths / 10_000);
  const rightwards = meanHundredths < 5000;
  const label = { textAnchor: rightwards ? "start" : "end", dx: rightwards ? 7 : -7 } as const;
  return (
    <g aria-hidden className="pointer-events-none">
      <line x1={x} x2={x} y1="0" y2={height} stroke="var(--ink)" />
      <text x={x} y="10" {...label} className="halo fill-ink font-semibold text-note">
        Mean {formatScore(meanHundredths)}
      </text>
      {note && (
        <text x={x} y="26" {...label} className="halo fill-ink text-note">
          {note}
        </text>
      )}
    </g>
  );
}
