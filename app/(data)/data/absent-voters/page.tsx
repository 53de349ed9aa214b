import type { Metadata } from "next";
import { AbsentVotesForm } from "@/components/elections/absent-votes-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { KpiStrip } from "@/components/ui/kpi-strip";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { loadAbsentVoters } from "@/lib/elections/loaders";
import { nameAbsentVote } from "@/lib/elections/rules/name-absent-vote";
import { formatNumber } from "@/lib/platform/format";

export const metadata: Metadata = { title: "Absent voters" };

export default async function AbsentVotersPage() {
  const { authorities, counts, lapsing } = await loadAbsentVoters();
  return (
    <>
      <PageHeader
        title="Absent voters"
        subtitle="Leave to vote by post or proxy: from councils’ lists, and set here"
        breadcrumbs={
          <Breadcrumbs items={[{ label: "Files and runs", href: "/data" }, { label: "Absent voters" }]} />
        }
        actions={
          <LinkButton href="/data/upload" variant="primary">
            Upload a list
          </LinkButton>
        }
      />
      <KpiStrip
        items={[
          ...counts.map(({ kind, electors }) => ({
            label: `have a ${nameAbsentVote(kind)}`,
            value: formatNumber(electors),
          })),
          { label: "lapse within three months", value: formatNumber(lapsing) },
        ]}
      />
      <Card
        title="Set or clear many at once"
        subtitle="All of them or none: a number that nobody has stops it"
      >
        {authorities.length > 0 ? (
          <AbsentVotesForm authorities={authorities} />
        ) : (
          <EmptyState title="No register is loaded">
            Load a register first: people are named by their numbers.
          </EmptyState>
        )}
      </Card>
    </>
  );
}
