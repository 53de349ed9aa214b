import { ActionButton } from "@/components/ui/action-button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { makeEstimates } from "@/lib/estimates/actions";

/** Before the first set: what it takes, and who makes it. */
export function NoEstimates({ mayRun }: { mayRun: boolean }) {
  return (
    <>
      <PageHeader title="Opinion" subtitle="Estimated from surveys and the census, without individuals" />
      <Card>
        <EmptyState
          title="Nothing is estimated yet"
          actions={
            mayRun ? (
              <ActionButton action={makeEstimates} pendingLabel="Starting…" variant="primary">
                Estimate now
              </ActionButton>
            ) : undefined
          }
        >
          It takes a survey with areas and a census count of adults by age, sex or tenure; the data team then
          makes the estimates.
        </EmptyState>
      </Card>
    </>
  );
}
