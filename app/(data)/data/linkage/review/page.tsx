import type { Metadata } from "next";
import { PairCard } from "@/components/linkage/pair-card";
import { ActionButton } from "@/components/ui/action-button";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { CardColumn } from "@/components/ui/card-column";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { takeBackDecision } from "@/lib/linkage/actions";
import { loadReview } from "@/lib/linkage/loaders";
import { pairIdSchema } from "@/lib/linkage/schema";
import { formatCount } from "@/lib/platform/format";

export const metadata: Metadata = { title: "Review pairs" };

type Props = { searchParams: Promise<{ decided?: string }> };

export default async function ReviewPage({ searchParams }: Props) {
  const { pair, open } = await loadReview();
  const decided = pairIdSchema.safeParse((await searchParams).decided);
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Breadcrumbs items={[{ label: "Same people", href: "/data/linkage" }, { label: "Review" }]} />
        }
        title="Review pairs"
        subtitle={`${formatCount(open.versions, "pair")} of two registers, ${formatCount(open.duplicates, "possible double registration")}`}
        actions={
          decided.success && (
            <ActionButton
              action={takeBackDecision}
              fields={{ pairId: String(decided.data) }}
              pendingLabel="Taking it back…"
            >
              Undo the last decision
            </ActionButton>
          )
        }
      />
      {pair ? (
        <CardColumn>
          <PairCard pair={pair} />
        </CardColumn>
      ) : (
        <EmptyState
          title="Nothing is left for you to decide"
          actions={<LinkButton href="/data/linkage">See how registers were linked</LinkButton>}
        >
          Pairs on which you asked for a second opinion wait for somebody else.
        </EmptyState>
      )}
    </>
  );
}
