import { formatScore } from "@/lib/platform/format";
import type { TargetReading } from "@/lib/scoring/types";

/** "Best time to call: Door, Saturday (48.2), probably": the likeliest band, and how sure that is. */
export function bestTime(readings: readonly TargetReading[]): string | null {
  const [best, second] = readings.toSorted((a, b) => b.scoreHundredths - a.scoreHundredths);
  if (!best) return null;
  const lead = best.scoreHundredths - (second?.scoreHundredths ?? 0);
  const width = best.interval.highHundredths - best.interval.lowHundredths;
  // The bands of one person share what is not known of the person, so that a small lead tells more than the widths.
  const certainty =
    lead > width / 4 ? "quite surely" : lead > width / 12 ? "probably" : "with little certainty";
  return `Best time to call: ${best.target.label} (${formatScore(best.scoreHundredths)}), ${certainty}`;
}
