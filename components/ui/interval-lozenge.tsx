import { formatScore } from "@/lib/platform/format";

export type IntervalLozengeProps = {
  lowHundredths: number;
  markHundredths: number;
  highHundredths: number;
  /** What the lozenge covers: "80% interval", "middle 80% of electors". */
  meaning?: string;
};

const percent = (hundredths: number) => `${hundredths / 100}%`;

/** From 0 to 100: a line for what is possible, a lozenge for the interval, a mark for the score. */
export function IntervalLozenge(props: IntervalLozengeProps) {
  const { lowHundredths, markHundredths, highHundredths, meaning = "80% interval" } = props;
  const words = `${meaning} ${formatScore(lowHundredths)} to ${formatScore(highHundredths)}`;
  return (
    <svg role="img" aria-label={words} className="block h-4.5 w-full min-w-24 overflow-visible">
      <title>{words}</title>
      <rect y="7" width="100%" height="4" rx="2" fill="var(--s0)" />
      <rect
        x={percent(lowHundredths)}
        y="5"
        width={percent(highHundredths - lowHundredths)}
        height="8"
        rx="4"
        fill="var(--s4)"
      />
      <g transform="translate(-1.5 0)">
        <rect x={percent(markHundredths)} y="2" width="3" height="14" rx="1.5" fill="var(--s8)" />
      </g>
    </svg>
  );
}
