import type { Metadata } from "next";
import { Suspense } from "react";
import { BriefChooser } from "@/components/estimates/brief-chooser";
import { BriefSection } from "@/components/estimates/brief-section";
import { MethodCard } from "@/components/estimates/method-card";
import { NoEstimates } from "@/components/estimates/no-estimates";
import { OpinionSkeleton } from "@/components/estimates/opinion-skeleton";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { CardColumn } from "@/components/ui/card-column";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { loadArea, loadHomeArea } from "@/lib/areas/loaders/load-area";
import { nameKind } from "@/lib/areas/rules/name-kind";
import type { AreaInScope } from "@/lib/areas/types";
import { loadMayEstimate, loadOpinion } from "@/lib/estimates/loaders";
import { briefQuerySchema } from "@/lib/estimates/schema";
import { formatDate } from "@/lib/platform/format";

export const metadata: Metadata = { title: "Policy brief" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function BriefPage({ searchParams }: Props) {
  const { area: code, question } = briefQuerySchema.parse(await searchParams);
  const area = code ? await loadArea(code) : await loadHomeArea();
  if (!area) return <NoEstimates mayRun={await loadMayEstimate()} />;
  return (
    <Suspense fallback={<OpinionSkeleton />}>
      <Brief area={area} wanted={question} />
    </Suspense>
  );
}

async function Brief({ area, wanted }: { area: AreaInScope; wanted: readonly string[] }) {
  const { set, areas, questions, chosen, estimates, mayRun } = await loadOpinion(area, wanted);
  if (!set || chosen.length === 0) return <NoEstimates mayRun={mayRun} />;
  return (
    <>
      <PageHeader
        title={`Policy brief: ${area.name}`}
        subtitle={`${nameKind(area.kind)} ${area.code} · estimated ${formatDate(set.createdAt)} from surveys and the census · no individuals`}
        breadcrumbs={
          <Breadcrumbs
            items={[{ label: "Opinion", href: `/opinion?area=${area.code}` }, { label: "Policy brief" }]}
          />
        }
        actions={<PrintButton label="Print brief" />}
      />
      <BriefChooser
        areas={areas}
        area={area.code}
        questions={questions}
        chosen={chosen.map(({ code }) => code)}
      />
      <CardColumn>
        {chosen.map((question) => (
          <BriefSection key={question.code} area={area} question={question} estimates={estimates} />
        ))}
        <MethodCard set={set} />
      </CardColumn>
    </>
  );
}
