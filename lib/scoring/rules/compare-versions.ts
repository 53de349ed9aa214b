import type { ProfileMetrics, TargetMetrics } from "@/lib/profiles/target/schema";

interface Measured {
  fingerprint: string;
  metrics: ProfileMetrics;
}

export interface ComparedTarget {
  label: string;
  champion: TargetMetrics;
  challenger: TargetMetrics;
  /** Of the challenger's log loss over the champion's: negative is better. */
  lossChange: number;
}

/** The targets of both versions side by side; households fall into the same folds, so the same are held out. */
export function compareVersions(champion: Measured, challenger: Measured) {
  const targets = challenger.metrics.targets.flatMap((target): ComparedTarget[] => {
    const before = champion.metrics.targets.find(({ key }) => key === target.key);
    if (!before) return [];
    const lossChange = target.byHousehold.logLoss.value - before.byHousehold.logLoss.value;
    return [{ label: target.label, champion: before, challenger: target, lossChange }];
  });
  return { targets, sameData: champion.fingerprint === challenger.fingerprint };
}

/** Log loss below which a difference is none, as for a class of data: folds alone move it so much. */
const WORTH_HAVING = 0.002;

/** Whether to change over, as a title. */
export function describeContest({ targets }: { targets: readonly ComparedTarget[] }): string {
  if (targets.length === 0) return "The published version has none of these targets";
  const better = targets.filter(({ lossChange }) => lossChange < -WORTH_HAVING).length;
  if (better === targets.length) return "It does better than the published version";
  return better === 0
    ? "It does no better than the published version"
    : `It does better than the published version on ${better} of ${targets.length} targets`;
}
