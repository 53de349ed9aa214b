import type { Metadata } from "next";
import { Suspense } from "react";
import { AreaTable } from "@/components/areas/area-table";
import { AreasSkeleton } from "@/components/areas/areas-skeleton";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { loadAreas } from "@/lib/areas/loaders/load-areas";
import { nameKinds } from "@/lib/areas/rules/name-kind";
import type { AreaKind } from "@/lib/areas/schema";
import { formatDate } from "@/lib/platform/format";
import { loadFigures } from "@/lib/scoring/loaders/load-figures";

export const metadata: Metadata = { title: "Areas" };

const KINDS: AreaKind[] = ["authority", "constituency", "ward"];

export default function AreasPage() {
  return (
    <Suspense fallback={<AreasSkeleton />}>
      <Areas />
    </Suspense>
  );
}

async function Areas() {
  const areas = await loadAreas();
  const figures = await loadFigures(areas.map((area) => area.id));
  const scores = figures.set ? `scores of ${formatDate(figures.set.publishedAt)}` : "no scores published yet";
  return (
    <>
      <PageHeader title="Areas" subtitle={`The areas that you see whole · ${scores}`} />
      <CardColumn>
        {areas.length === 0 && (
          <Card>
            <EmptyState title="No area is loaded yet">
              Areas appear here when the data team has loaded them and their polling districts.
            </EmptyState>
          </Card>
        )}
        {KINDS.map((kind) => {
          const own = areas.filter((area) => area.kind === kind);
          return own.length === 0 ? null : (
            <Card key={kind} title={nameKinds(kind)}>
              <AreaTable kind={kind} areas={own} figures={figures} />
            </Card>
          );
        })}
      </CardColumn>
    </>
  );
}
