import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { Note } from "@/components/ui/note";
import { formatCount, formatNumber, formatPercent } from "@/lib/platform/format";
import { compareVersions, describeContest } from "@/lib/scoring/rules/compare-versions";
import { formatEstimate } from "@/lib/scoring/rules/describe-metrics";
import type { ProfileVersionView } from "@/lib/scoring/types";

export type ChampionCardProps = {
  champion: ProfileVersionView;
  challenger: ProfileVersionView;
  /** By the newest score set of each; null where one has none. */
  stability:
    | readonly { label: string; electors: number; rankCorrelation: number; changedDecile: number }[]
    | null;
};

/** A version against the one that everybody sees scores of. */
export function ChampionCard({ champion, challenger, stability }: ChampionCardProps) {
  const contest = compareVersions(champion, challenger);
  return (
    <Card
      title={describeContest(contest)}
      subtitle={`Champion: version ${champion.version}. Challenger: version ${challenger.version}. On households that neither fit had seen`}
      wide
    >
      <DataTable
        caption="Champion and challenger"
        rows={contest.targets}
        rowKey={({ label }) => label}
        columns={[
          { key: "target", heading: "Target", weight: "strong", cell: ({ label }) => label },
          {
            key: "champion-auc",
            heading: "AUC, champion",
            align: "end",
            cell: (row) => formatEstimate(row.champion.byHousehold.auc),
          },
          {
            key: "challenger-auc",
            heading: "AUC, challenger",
            align: "end",
            cell: (row) => formatEstimate(row.challenger.byHousehold.auc),
          },
          {
            key: "champion-loss",
            heading: "Log loss, champion",
            align: "end",
            cell: (row) => formatEstimate(row.champion.byHousehold.logLoss),
          },
          {
            key: "challenger-loss",
            heading: "Log loss, challenger",
            align: "end",
            cell: (row) => formatEstimate(row.challenger.byHousehold.logLoss),
          },
          {
            key: "change",
            heading: "Change",
            align: "end",
            cell: ({ lossChange }) => `${lossChange > 0 ? "+" : ""}${formatNumber(lossChange, 4)}`,
          },
        ]}
      />
      <Note>
        {contest.sameData
          ? "Both were trained on the same data."
          : "They were not trained on the same data: a part of the difference is of the answers that came since."}
      </Note>
      {stability ? (
        <DataTable
          caption="How alike the two order the electors"
          rows={stability}
          rowKey={({ label }) => label}
          columns={[
            { key: "target", heading: "Target", weight: "strong", cell: ({ label }) => label },
            {
              key: "correlation",
              heading: "Rank correlation",
              align: "end",
              cell: (row) => formatNumber(row.rankCorrelation, 3),
            },
            {
              key: "changed",
              heading: "Now in another decile",
              align: "end",
              cell: (row) =>
                `${formatPercent(row.changedDecile, 1)} of ${formatCount(row.electors, "elector")}`,
            },
          ]}
        />
      ) : (
        <p className="mt-3 text-muted text-note">
          How alike the two order the electors shows here once electors are scored with this version.
        </p>
      )}
    </Card>
  );
}
