import { CalibrationChart } from "@/components/charts/calibration-chart";
import { LiftChart } from "@/components/charts/lift-chart";
import { MeasuresTable } from "@/components/scoring/measures-table";
import { ModelCardSection } from "@/components/scoring/model-card-section";
import { TypesTable } from "@/components/scoring/types-table";
import { WithoutTable } from "@/components/scoring/without-table";
import { Card } from "@/components/ui/card";
import { CardGrid } from "@/components/ui/card-grid";
import { KpiStrip } from "@/components/ui/kpi-strip";
import type { DecileNumber } from "@/components/ui/scale";
import { formatDate, formatNumber, formatPercent } from "@/lib/platform/format";
import {
  describeCalibration,
  describeLift,
  formatEstimate,
  shareInterval,
} from "@/lib/scoring/rules/describe-metrics";
import type { ModelVersionView } from "@/lib/scoring/types";

/** How well a turnout model does, and its card. */
export function TurnoutModelReport({ version }: { version: ModelVersionView }) {
  const { metrics } = version;
  if (!metrics) return <ModelCardSection version={version} />;
  return (
    <>
      <KpiStrip
        items={[
          { value: formatNumber(metrics.model.auc.value, 3), label: "AUC" },
          {
            value: formatNumber(metrics.baselines.lastKnown.auc.value, 3),
            label: "AUC of the last poll alone",
          },
          { value: formatNumber(metrics.model.calibration.slope.value, 2), label: "calibration slope" },
          { value: formatNumber(metrics.electors), label: "electors in the test" },
          { value: formatPercent(metrics.voted / metrics.electors, 1), label: "of them voted" },
        ]}
      />
      <CardGrid layout="even">
        <Card
          title={describeCalibration(metrics)}
          subtitle={`Share who voted against the share predicted, on ${formatDate(metrics.poll)}`}
          source="95% intervals. On the dashed line, what was predicted came true."
        >
          <CalibrationChart
            predictedLabel="predicted to vote"
            observedLabel="voted"
            bins={metrics.reliability.map((bin) => {
              const { low, high } = shareInterval(bin.observed, bin.standardError);
              return {
                predictedShare: bin.predicted,
                observedShare: bin.observed,
                lowShare: low,
                highShare: high,
                electors: bin.electors,
              };
            })}
          />
        </Card>
        <Card
          title={describeLift(metrics)}
          subtitle={`Share who voted on ${formatDate(metrics.poll)}, by decile`}
        >
          <LiftChart
            outcome="voted"
            meanShare={metrics.voted / metrics.electors}
            deciles={metrics.lift.map(({ decile, electors, voted }) => ({
              decile: decile as DecileNumber,
              electors,
              observedShare: electors ? voted / electors : 0,
            }))}
          />
        </Card>
        <Card title="Against simpler guesses" subtitle="Lower log loss and Brier score are better">
          <MeasuresTable metrics={metrics} />
          <p className="figures mt-3 text-muted text-note">
            Calibration: slope {formatEstimate(metrics.model.calibration.slope)}, intercept{" "}
            {formatEstimate(metrics.model.calibration.intercept)}, in the large{" "}
            {formatEstimate(metrics.model.calibration.inTheLarge)}.
          </p>
        </Card>
        <Card title="What each kind of data is worth" subtitle="The same model, fitted without it">
          <WithoutTable metrics={metrics} />
        </Card>
        <Card title="Types of election with a model of their own" subtitle="The others are named on the card">
          <TypesTable metrics={metrics} />
        </Card>
        <ModelCardSection version={version} />
      </CardGrid>
    </>
  );
}
