import type { Metadata } from "next";
import { CalibrationChart } from "@/components/charts/calibration-chart";
import { LiftChart } from "@/components/charts/lift-chart";
import { MeasuresTable } from "@/components/scoring/measures-table";
import { ModelCardView } from "@/components/scoring/model-card-view";
import { WithoutTable } from "@/components/scoring/without-table";
import { ActionButton } from "@/components/ui/action-button";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Card } from "@/components/ui/card";
import { CardGrid } from "@/components/ui/card-grid";
import { KpiStrip } from "@/components/ui/kpi-strip";
import { PageHeader } from "@/components/ui/page-header";
import type { DecileNumber } from "@/components/ui/scale";
import { may } from "@/lib/access/policy";
import { formatDate, formatDateTime, formatNumber, formatPercent } from "@/lib/platform/format";
import { scoreElectors } from "@/lib/scoring/actions";
import { loadModel } from "@/lib/scoring/loaders/load-model";
import {
  describeCalibration,
  describeLift,
  formatEstimate,
  shareInterval,
} from "@/lib/scoring/rules/describe-metrics";

export const metadata: Metadata = { title: "Model" };

export default async function ModelPage({ params }: { params: Promise<{ id: string }> }) {
  const { version, role } = await loadModel((await params).id);
  const { metrics, card } = version;
  const tested =
    metrics.design === "last-poll"
      ? `tested on the poll of ${formatDate(metrics.poll)}, which it had not seen`
      : `tested on half of the households at the poll of ${formatDate(metrics.poll)}`;
  return (
    <>
      <PageHeader
        title={`${card.title}, version ${version.version}`}
        subtitle={`Trained ${formatDateTime(version.createdAt)}; ${tested}`}
        breadcrumbs={
          <Breadcrumbs
            items={[{ label: "Models", href: "/models" }, { label: `Version ${version.version}` }]}
          />
        }
        actions={
          may(role, "scores:run") && version.status !== "retired" ? (
            <ActionButton
              action={scoreElectors}
              fields={{ modelVersionId: String(version.id) }}
              pendingLabel="Starting…"
              variant="primary"
            >
              Score with this version
            </ActionButton>
          ) : undefined
        }
      />
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
        <Card title="Model card" wide>
          <ModelCardView card={card} fingerprint={version.fingerprint} />
          <p className="mt-3 text-muted text-note">
            {version.approvedBy
              ? `Approved by ${version.approvedBy}${version.approvedAt ? `, ${formatDate(version.approvedAt)}` : ""}; impact assessment ${version.dpiaReference}.`
              : "Not approved yet: publishing a score set of it asks for a name and the reference of the impact assessment."}
          </p>
        </Card>
      </CardGrid>
    </>
  );
}
