import type { ReactNode } from "react";
import { EvaluationCards } from "@/components/scoring/evaluation-cards";
import { ModelCardSection } from "@/components/scoring/model-card-section";
import { DecileLift, ReliabilityChart } from "@/components/scoring/target-charts";
import { Card } from "@/components/ui/card";
import { CardGrid } from "@/components/ui/card-grid";
import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { KpiStrip } from "@/components/ui/kpi-strip";
import { Note } from "@/components/ui/note";
import { formatDate, formatNumber } from "@/lib/platform/format";
import type { TargetMetrics } from "@/lib/profiles/target/schema";
import { formatEstimate } from "@/lib/scoring/rules/describe-metrics";
import type { ProfileVersionView } from "@/lib/scoring/types";

const COLUMNS: readonly Column<TargetMetrics>[] = [
  { key: "label", heading: "Target", weight: "strong", cell: (row) => row.label },
  {
    key: "cases",
    heading: "Said so, of answers",
    align: "end",
    cell: (row) => `${formatNumber(row.cases)} of ${formatNumber(row.rows)}`,
  },
  {
    key: "auc",
    heading: "AUC, other households",
    align: "end",
    cell: (row) => formatEstimate(row.byHousehold.auc),
  },
  { key: "ward", heading: "AUC, other wards", align: "end", cell: (row) => formatEstimate(row.byWard.auc) },
  {
    key: "area",
    heading: "AUC, ward’s mean alone",
    align: "end",
    cell: (row) => formatNumber(row.baselines.areaMean.auc.value, 3),
  },
  {
    key: "last",
    heading: "AUC, last answer alone",
    align: "end",
    cell: (row) => formatNumber(row.baselines.lastKnown.auc.value, 3),
  },
  {
    key: "slope",
    heading: "Calibration slope",
    align: "end",
    cell: (row) => formatEstimate(row.byHousehold.calibration.slope, 2),
  },
];

/** How well a profile that learns from answers does, target by target, and its card. */
export function ProfileModelReport({
  version,
  wardNames,
  contest,
}: {
  version: ProfileVersionView;
  wardNames: ReadonlyMap<number, string>;
  /** Against the published version, where it is another. */
  contest?: ReactNode;
}) {
  const { metrics } = version;
  const [largest] = [...metrics.targets].sort((a, b) => b.cases - a.cases);
  return (
    <>
      <KpiStrip
        items={[
          { value: formatNumber(metrics.rows), label: "answers learnt from" },
          { value: formatDate(metrics.from), label: "the first" },
          { value: formatDate(metrics.to), label: "the last" },
          { value: formatNumber(metrics.targets.length), label: "targets" },
        ]}
      />
      <CardGrid layout="even">
        {contest}
        <Card title="How well each target is told apart" subtitle="Estimates with standard errors" wide>
          <DataTable
            caption="Measures by target"
            columns={COLUMNS}
            rows={metrics.targets}
            rowKey={(row) => row.key}
          />
          <Note>
            AUC is the chance that of two answers, one that says so and one that does not, the former has the
            higher score: 0.5 is a coin, 1 is certainty. Most electors have never been asked, and of them the
            scores say what people like them say.
          </Note>
        </Card>
        {largest && <Reliability target={largest} />}
        {largest && <Lift target={largest} />}
        {largest && <EvaluationCards target={largest} wardNames={wardNames} />}
        <ModelCardSection version={version} />
      </CardGrid>
    </>
  );
}

function Reliability({ target }: { target: TargetMetrics }) {
  return (
    <Card
      title={`What is predicted comes true: ${target.label}`}
      subtitle="Share who said so against the share predicted, of households that the fit had not seen"
      source="95% intervals. On the dashed line, what was predicted came true."
    >
      <ReliabilityChart bins={target.reliability} outcome="said so" infinitive="to say so" />
    </Card>
  );
}

function Lift({ target }: { target: TargetMetrics }) {
  return (
    <Card title={`From the likeliest to the least: ${target.label}`} subtitle="Share who said so, by decile">
      <DecileLift deciles={target.lift} meanShare={target.cases / target.rows} outcome="said so" />
    </Card>
  );
}
