import { ToneSign } from "@/components/ui/tone-sign";
import { formatCount, formatDuration, formatNumber, formatPercent, formatRate } from "@/lib/platform/format";

export type ProgressBarProps = {
  /** What is being done: "Reading the register". */
  label: string;
  done: number;
  /** Leave out while it is not known. */
  total?: number;
  /** What is counted: ["row", "rows"]. */
  unit: readonly [singular: string, plural: string];
  perSecond?: number;
  leftMilliseconds?: number;
  state?: "waiting" | "running" | "done" | "partial" | "failed" | "cancelled";
};

const STATE_WORDS = {
  waiting: "waiting for its turn",
  running: "under way",
  done: "done",
  partial: "done, with rejected rows",
  failed: "stopped by an error",
  cancelled: "cancelled",
} as const;

const STATE_TONES = {
  waiting: "neutral",
  running: "neutral",
  done: "good",
  partial: "warn",
  failed: "bad",
  cancelled: "neutral",
} as const;

export function ProgressBar(props: ProgressBarProps) {
  const { label, done, total, unit, perSecond, leftMilliseconds, state = "running" } = props;
  const share = total ? Math.min(1, done / total) : undefined;
  const running = state === "running";
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-strong">{label}</span>
        <span className="figures flex items-center gap-1.5 text-muted text-note">
          {!running && state !== "waiting" && <ToneSign tone={STATE_TONES[state]} className="size-3.5" />}
          {running && share !== undefined ? formatPercent(share) : STATE_WORDS[state]}
        </span>
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={total === undefined ? undefined : done}
        aria-valuetext={`${countText(done, total, unit)}, ${STATE_WORDS[state]}`}
        className="my-1.5"
      >
        <svg aria-hidden className="block h-2 w-full">
          <rect width="100%" height="8" rx="4" fill="var(--s1)" />
          <rect
            width={share === undefined ? "30%" : `${share * 100}%`}
            height="8"
            rx="4"
            fill={state === "failed" ? "var(--bad)" : "var(--s6)"}
            className={running && share === undefined ? "animate-pulse" : "transition-[width]"}
          />
        </svg>
      </div>
      <p className="figures flex flex-wrap gap-x-3 text-muted text-note">
        <span>{countText(done, total, unit)}</span>
        {running && perSecond !== undefined && <span>{formatRate(perSecond, ...unit)}</span>}
        {running && leftMilliseconds !== undefined && <span>{formatDuration(leftMilliseconds)} left</span>}
      </p>
      <p role="status" className="sr-only">
        {announcement(label, share, state)}
      </p>
    </div>
  );
}

function countText(done: number, total: number | undefined, unit: ProgressBarProps["unit"]): string {
  if (total === undefined) return formatCount(done, ...unit);
  return `${formatNumber(done)} of ${formatCount(total, ...unit)}`;
}

/** In steps of a quarter, so that a reader is not interrupted at every poll. */
function announcement(label: string, share: number | undefined, state: keyof typeof STATE_WORDS): string {
  if (state !== "running" || share === undefined) return `${label}: ${STATE_WORDS[state]}`;
  return `${label}: ${formatPercent(Math.floor(share * 4) / 4)}`;
}
