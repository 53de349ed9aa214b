import { classNames } from "@/components/ui/class-names";
import { formatPercent } from "@/lib/platform/format";

export type BarProps = {
  /** 0 to 1. */
  share: number;
  /** Draws what is missing to the whole. */
  track?: boolean;
  className?: string;
};

/** A plain bar beside a number that says the same. */
export function Bar({ share, track = false, className }: BarProps) {
  const width = formatPercent(Math.min(1, Math.max(0, share)), 1);
  return (
    <svg aria-hidden className={classNames("block h-2 w-full min-w-10", className)}>
      {track && <rect width="100%" height="8" rx="4" fill="var(--s0)" />}
      <rect width={width} height="8" rx="4" fill="var(--s6)" />
    </svg>
  );
}
