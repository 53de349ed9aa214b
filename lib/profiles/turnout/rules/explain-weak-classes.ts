import { FEATURES, LEAST_GAIN } from "@/lib/profiles/turnout/features.table";
import type { TurnoutMetrics } from "@/lib/profiles/turnout/schema";

/** A line for each class of data that gains little on the hold-out: what it gains, and why it was kept all the same. */
export function explainWeakClasses(without: TurnoutMetrics["without"]): string[] {
  return FEATURES.flatMap(({ key, name, keptBecause }) => {
    const measured = without.find(({ featureClass }) => featureClass === key);
    if (!measured || measured.lossGained >= LEAST_GAIN) return [];
    const gain = measured.lossGained.toFixed(4);
    return [`${name} gains ${gain} of log loss, under ${LEAST_GAIN}. Kept because ${keptBecause}`];
  });
}
