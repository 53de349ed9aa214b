import { CalibrationChart } from "@/components/charts/calibration-chart";
import { LiftChart } from "@/components/charts/lift-chart";
import type { DecileNumber } from "@/components/ui/scale";
import { shareInterval } from "@/lib/scoring/rules/describe-metrics";

export type ReliabilityProps = {
  bins: readonly { count: number; predicted: number; observed: number; standardError: number }[];
  /** What the shares are of: "voted". */
  outcome: string;
  /** "to vote". */
  infinitive: string;
};

/** What was predicted against what came true, with 95% intervals. */
export function ReliabilityChart({ bins, outcome, infinitive }: ReliabilityProps) {
  return (
    <CalibrationChart
      predictedLabel={`predicted ${infinitive}`}
      observedLabel={outcome}
      bins={bins.map(({ count, predicted, observed, standardError }) => {
        const { low, high } = shareInterval(observed, standardError);
        return {
          predictedShare: predicted,
          observedShare: observed,
          lowShare: low,
          highShare: high,
          electors: count,
        };
      })}
    />
  );
}

export type DecileLiftProps = {
  deciles: readonly { decile: number; electors: number; happened: number }[];
  meanShare: number;
  outcome: string;
};

/** The share to whom it happened, by decile of the prediction. */
export function DecileLift({ deciles, meanShare, outcome }: DecileLiftProps) {
  return (
    <LiftChart
      outcome={outcome}
      meanShare={meanShare}
      deciles={deciles.map(({ decile, electors, happened }) => ({
        decile: decile as DecileNumber,
        electors,
        observedShare: electors ? happened / electors : 0,
      }))}
    />
  );
}
