import { PublishSet } from "@/components/scoring/publish-set";
import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { EmptyState } from "@/components/ui/empty-state";
import { Pill } from "@/components/ui/pill";
import { formatDate, formatDateTime, formatNumber } from "@/lib/platform/format";
import type { ScoreSetRow } from "@/lib/scoring/types";

export type ScoreSetTableProps = {
  sets: readonly ScoreSetRow[];
  publishedId: number | null;
  mayPublish: boolean;
};

export function ScoreSetTable({ sets, publishedId, mayPublish }: ScoreSetTableProps) {
  const columns: Column<ScoreSetRow>[] = [
    { key: "set", heading: "Set", weight: "strong", cell: (set) => `Score set ${set.id}` },
    { key: "model", heading: "Model", align: "end", cell: (set) => `version ${set.modelVersion}` },
    { key: "register", heading: "Register", cell: (set) => formatDate(set.registerAsOf) },
    { key: "electors", heading: "Electors", align: "end", cell: (set) => formatNumber(set.electorCount) },
    { key: "made", heading: "Made", cell: (set) => formatDateTime(set.createdAt) },
    { key: "published", heading: "Published", cell: lastPublished, weight: "quiet" },
    { key: "state", heading: "State", cell: (set) => <SetState set={set} publishedId={publishedId} /> },
  ];
  if (mayPublish) {
    columns.push({
      key: "action",
      heading: "Action",
      cell: (set) =>
        set.status === "ready" && set.id !== publishedId ? (
          <PublishSet scoreSetId={set.id} modelVersion={set.modelVersion} electors={set.electorCount} />
        ) : null,
    });
  }
  return (
    <DataTable
      caption="Score sets, newest first"
      columns={columns}
      rows={sets}
      rowKey={(set) => set.id}
      isCurrent={(set) => set.id === publishedId}
      empty={
        <EmptyState title="Nobody is scored yet">
          Train a model first, then score: the scores stay hidden until somebody publishes them.
        </EmptyState>
      }
    />
  );
}

function SetState({ set, publishedId }: { set: ScoreSetRow; publishedId: number | null }) {
  if (set.id === publishedId) return <Pill tone="good">everybody sees it</Pill>;
  if (set.status === "dropped") return <Pill>dropped</Pill>;
  return <Pill>{set.status === "ready" ? "ready" : "being made"}</Pill>;
}

function lastPublished({ publishedAt, publishedBy }: ScoreSetRow): string {
  return publishedAt ? `${formatDateTime(publishedAt)}, ${publishedBy}` : "never";
}
