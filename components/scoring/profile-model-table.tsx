import { ModelState } from "@/components/scoring/model-state";
import { ActionButton } from "@/components/ui/action-button";
import { DataTable } from "@/components/ui/data-table";
import { formatDateTime, formatNumber } from "@/lib/platform/format";
import { trainProfile } from "@/lib/scoring/actions";
import type { ProfileVersionView } from "@/lib/scoring/types";

export interface ProfileModelTableProps {
  /** Every profile that learns from answers, trained or not. */
  profiles: readonly { key: string; title: string }[];
  versions: readonly ProfileVersionView[];
  mayTrain: boolean;
}

/** The newest version of each profile that learns from answers. */
export function ProfileModelTable({ profiles, versions, mayTrain }: ProfileModelTableProps) {
  const rows = profiles.map((profile) => ({
    ...profile,
    version: versions.find((version) => version.profile === profile.key),
  }));
  return (
    <DataTable
      caption="Profiles that learn from answers"
      rows={rows}
      rowKey={({ key }) => key}
      rowHref={({ version }) => (version ? `/models/${version.id}` : undefined)}
      columns={[
        { key: "title", heading: "Profile", weight: "strong", cell: ({ title }) => title },
        {
          key: "version",
          heading: "Newest version",
          cell: ({ version }) =>
            version ? (
              `Version ${version.version}, ${formatDateTime(version.createdAt)}`
            ) : (
              <span className="text-faint">not trained yet</span>
            ),
        },
        {
          key: "answers",
          heading: "Answers",
          align: "end",
          cell: ({ version }) => (version ? formatNumber(version.metrics.rows) : ""),
        },
        {
          key: "targets",
          heading: "Targets",
          align: "end",
          cell: ({ version }) =>
            version ? formatNumber(version.metrics.targets.length + version.metrics.traits.length) : "",
        },
        {
          key: "state",
          heading: "State",
          cell: ({ version }) => version && <ModelState {...version} />,
        },
        ...(mayTrain
          ? [
              {
                key: "train",
                heading: "",
                cell: ({ key }: (typeof rows)[number]) => (
                  <span className="relative">
                    <ActionButton action={trainProfile} fields={{ profile: key }} pendingLabel="Starting…">
                      Train
                    </ActionButton>
                  </span>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
