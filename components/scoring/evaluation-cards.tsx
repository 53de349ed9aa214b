import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { Note } from "@/components/ui/note";
import { Pill } from "@/components/ui/pill";
import { formatNumber, formatPercent } from "@/lib/platform/format";
import type { TargetEvaluation, TargetMetrics } from "@/lib/profiles/target/schema";
import {
  describeLearning,
  describeTreatment,
  isUnlike,
  nameGroup,
} from "@/lib/scoring/rules/describe-evaluation";
import { formatEstimate } from "@/lib/scoring/rules/describe-metrics";

export type EvaluationCardsProps = {
  target: TargetMetrics;
  /** By area id. */
  wardNames: ReadonlyMap<number, string>;
};

/** Figures about fewer people are not shown. */
const SMALLEST_SHOWN = 10;

/** Where a target's predictions hold, whom they treat unalike, and whether more answers would help. */
export function EvaluationCards({ target, wardNames }: EvaluationCardsProps) {
  const { evaluation, label } = target;
  if (!evaluation) return null;
  return (
    <>
      <Card
        title={`${describeLearning(evaluation)}: ${label}`}
        subtitle="Loss on the same households, learnt from a part of the others’ answers and from all; lower is better"
      >
        <LearningTable evaluation={evaluation} />
      </Card>
      <Card
        title={`Ward by ward: ${label}`}
        subtitle="Where the model is least sure of the ward, first: more answers there would tell most"
      >
        <WardTable evaluation={evaluation} wardNames={wardNames} />
      </Card>
      <Card
        title={`${describeTreatment(evaluation)}: ${label}`}
        subtitle="Predicted and said, by what is held of people; of households that the fit had not seen"
        wide
      >
        <GroupTable evaluation={evaluation} />
        <Note>
          Age bands, the tenure of homes and the deprivation of areas are not held with the answers, so that
          they cannot be compared. Ethnicity, religion, health and trade-union membership are never held.
        </Note>
      </Card>
    </>
  );
}

function LearningTable({ evaluation }: { evaluation: TargetEvaluation }) {
  return (
    <DataTable
      caption="Loss by share of the answers"
      rows={evaluation.learning}
      rowKey={({ share }) => share}
      phone="rows"
      columns={[
        { key: "share", heading: "Learnt from", weight: "strong", cell: ({ share }) => formatPercent(share) },
        { key: "rows", heading: "Answers", align: "end", cell: ({ rows }) => formatNumber(rows) },
        { key: "loss", heading: "Log loss", align: "end", cell: ({ logLoss }) => formatEstimate(logLoss, 4) },
      ]}
    />
  );
}

function WardTable({
  evaluation,
  wardNames,
}: {
  evaluation: TargetEvaluation;
  wardNames: ReadonlyMap<number, string>;
}) {
  const rows = evaluation.wards
    .filter((ward) => ward.rows >= SMALLEST_SHOWN)
    .sort((a, b) => b.uncertainty - a.uncertainty);
  return (
    <DataTable
      caption="Predicted and said, by ward"
      rows={rows}
      rowKey={({ areaId }) => areaId}
      phone="rows"
      columns={[
        {
          key: "ward",
          heading: "Ward",
          weight: "strong",
          cell: ({ areaId }) => wardNames.get(areaId) ?? "a ward of before",
        },
        { key: "answers", heading: "Answers", align: "end", cell: (row) => formatNumber(row.rows) },
        {
          key: "predicted",
          heading: "Predicted",
          align: "end",
          cell: (row) => formatPercent(row.predicted, 1),
        },
        { key: "observed", heading: "Said so", align: "end", cell: (row) => formatPercent(row.observed, 1) },
        {
          key: "uncertainty",
          heading: "Unsure by",
          align: "end",
          cell: ({ uncertainty }) => `± ${formatNumber(uncertainty, 2)}`,
        },
      ]}
    />
  );
}

function GroupTable({ evaluation }: { evaluation: TargetEvaluation }) {
  return (
    <DataTable
      caption="Predicted and said, by group"
      rows={evaluation.groups.filter(({ rows }) => rows >= SMALLEST_SHOWN)}
      rowKey={nameGroup}
      columns={[
        { key: "group", heading: "Group", weight: "strong", cell: nameGroup },
        { key: "answers", heading: "Answers", align: "end", cell: ({ rows }) => formatNumber(rows) },
        {
          key: "predicted",
          heading: "Predicted",
          align: "end",
          cell: (row) => formatPercent(row.predicted, 1),
        },
        { key: "observed", heading: "Said so", align: "end", cell: (row) => formatPercent(row.observed, 1) },
        { key: "loss", heading: "Log loss", align: "end", cell: ({ logLoss }) => formatNumber(logLoss, 3) },
        {
          key: "verdict",
          heading: "Within chance",
          cell: (row) => (isUnlike(row) ? <Pill tone="warn">no</Pill> : "yes"),
        },
      ]}
    />
  );
}
