import { classNames } from "@/components/ui/class-names";

/** A grey shape where something is about to be; size it with `className`. */
export function SkeletonBlock({ className }: { className?: string }) {
  return <span aria-hidden className={classNames("block animate-pulse rounded-chip bg-line", className)} />;
}
