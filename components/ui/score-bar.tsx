import { Bar } from "@/components/ui/bar";
import { formatScore } from "@/lib/platform/format";

/** A score with its bar, where scores are compared down a column. */
export function ScoreBar({ scoreHundredths }: { scoreHundredths: number }) {
  return (
    <span className="flex min-w-28 items-center gap-2.5">
      <span className="figures w-9 text-right">{formatScore(scoreHundredths)}</span>
      <Bar share={scoreHundredths / 10_000} track className="flex-1" />
    </span>
  );
}
