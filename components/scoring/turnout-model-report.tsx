import { MeasuresTable } from "@/components/scoring/measures-table";
import { ModelCardSection } from "@/components/scoring/model-card-section";
import { DecileLift, ReliabilityChart } from "@/components/scoring/target-charts";
import { TypesTable } from "@/components/scoring/types-table";
import { WithoutTable } from "@/components/scoring/without-table";
import { Card } from "@/components/ui/card";
import { CardGrid } from "@/components/ui/card-grid";
import { KpiStrip } from "@/components/ui/kpi-strip";
import { formatDate, formatNumber, formatPercent } from "@/lib/platform/format";
import { describeCalibration, describeLift, formatEstimate } from "@/lib/scoring/rules/describe-metrics";
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
          <ReliabilityChart
            bins={metrics.reliability.map(({ electors, ...bin }) => ({ ...bin, count: electors }))}
            outcome="voted"
            infinitive="to vote"
          />
        </Card>
        <Card
          title={describeLift(metrics)}
          subtitle={`Share who voted on ${formatDate(metrics.poll)}, by decile`}
        >
          <DecileLift
            deciles={metrics.lift.map(({ voted, ...decile }) => ({ ...decile, happened: voted }))}
            meanShare={metrics.voted / metrics.electors}
            outcome="voted"
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
