import { type ScaleStep, scaleColour } from "@/components/ui/scale";

const STEPS: readonly ScaleStep[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** What the shades and the dashes of a ScoreHistogram mean. */
export function ScoreHistogramKey({ comparisonLabel }: { comparisonLabel?: string }) {
  return (
    <div aria-hidden className="flex flex-wrap items-center gap-x-5 gap-y-1 pl-9 text-muted text-tick">
      <span className="inline-flex items-center gap-1.5">
        decile 10
        <svg aria-hidden width="80" height="8">
          {STEPS.map((step) => (
            <rect key={step} x={step * 8} width="8" height="8" fill={scaleColour(step)} />
          ))}
        </svg>
        1
      </span>
      {comparisonLabel && (
        <span className="inline-flex items-center gap-1.5">
          <svg aria-hidden width="20" height="8">
            <line y1="4" x2="20" y2="4" stroke="var(--ink)" strokeWidth="1.4" strokeDasharray="3 3" />
          </svg>
          {comparisonLabel}, same size
        </span>
      )}
    </div>
  );
}
