import type { Metadata } from "next";
import { Suspense } from "react";
import { areaCrumbs } from "@/components/areas/area-header";
import { NoEstimates } from "@/components/estimates/no-estimates";
import { OpinionChooser } from "@/components/estimates/opinion-chooser";
import { OpinionReport } from "@/components/estimates/opinion-report";
import { OpinionSkeleton } from "@/components/estimates/opinion-skeleton";
import { ActionButton } from "@/components/ui/action-button";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { loadArea, loadHomeArea } from "@/lib/areas/loaders/load-area";
import type { AreaInScope } from "@/lib/areas/types";
import { makeEstimates } from "@/lib/estimates/actions";
import { loadMayEstimate, loadOpinion } from "@/lib/estimates/loaders";
import { type OpinionQuery, opinionQuerySchema } from "@/lib/estimates/schema";
import { formatDate } from "@/lib/platform/format";

export const metadata: Metadata = { title: "Opinion" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function OpinionPage({ searchParams }: Props) {
  const query = opinionQuerySchema.parse(await searchParams);
  // Found, or not, before anything is sent: then the status is right.
  const area = query.area ? await loadArea(query.area) : await loadHomeArea();
  if (!area) return <NoEstimates mayRun={await loadMayEstimate()} />;
  return (
    <Suspense fallback={<OpinionSkeleton />}>
      <Opinion area={area} query={query} />
    </Suspense>
  );
}

async function Opinion({ area, query }: { area: AreaInScope; query: OpinionQuery }) {
  const { set, areas, questions, chosen, estimates, mayRun } = await loadOpinion(
    area,
    query.question ? [query.question] : [],
  );
  const question = chosen[0];
  if (!set || !question) return <NoEstimates mayRun={mayRun} />;
  const brief = new URLSearchParams({ area: area.code, question: question.code });
  return (
    <>
      <PageHeader
        title={`Opinion in ${area.name}`}
        subtitle={`Estimated ${formatDate(set.createdAt)} from surveys and the census, without individuals`}
        breadcrumbs={<Breadcrumbs kind="beside" items={areaCrumbs(area)} />}
        actions={
          <>
            {mayRun && (
              <ActionButton action={makeEstimates} pendingLabel="Starting…">
                Estimate again
              </ActionButton>
            )}
            <LinkButton href={`/opinion/brief?${brief}`} variant="primary">
              Write a brief
            </LinkButton>
          </>
        }
      />
      <OpinionChooser areas={areas} area={area.code} questions={questions} question={question.code} />
      <OpinionReport area={area} set={set} question={question} estimates={estimates} answer={query.answer} />
    </>
  );
}
