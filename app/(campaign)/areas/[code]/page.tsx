import type { Metadata } from "next";
import { Suspense } from "react";
import { AreaFigures } from "@/components/areas/area-figures";
import { AreaHeader } from "@/components/areas/area-header";
import { AreaReport } from "@/components/areas/area-report";
import { AreaSkeleton } from "@/components/areas/area-skeleton";
import { may } from "@/lib/access/policy";
import { loadArea } from "@/lib/areas/loaders/load-area";
import { loadAreaFacts, loadNeighbours } from "@/lib/areas/loaders/load-area-facts";
import type { AreaInScope } from "@/lib/areas/types";
import { loadContactCounts } from "@/lib/canvass/loaders";
import { loadResults } from "@/lib/elections/loaders";
import { requireScope } from "@/lib/platform/session";
import { loadFigures } from "@/lib/scoring/loaders/load-figures";
import { loadMoves } from "@/lib/scoring/loaders/load-moves";
import { loadTargetFigures } from "@/lib/scoring/loaders/load-target-figures";

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadArea((await params).code)).name };
}

export default async function AreaPage({ params }: Props) {
  // Found, or not, before anything is sent: then the status is right, and the rest may follow.
  const area = await loadArea((await params).code);
  const { session } = await requireScope();
  return (
    <Suspense fallback={<AreaSkeleton />}>
      <Area area={area} mayList={may(session.role, "electors:read")} />
    </Suspense>
  );
}

async function Area({ area, mayList }: { area: AreaInScope; mayList: boolean }) {
  const [facts, contacts, targets, moves, elections, { neighbours, figures }] = await Promise.all([
    loadAreaFacts(area),
    loadContactCounts(area.districtIds),
    loadTargetFigures(area.id),
    loadMoves(area.id),
    loadResults(area),
    loadNeighbours(area).then(async (neighbours) => ({
      neighbours,
      figures: await loadFigures([area, ...area.parents, ...neighbours].map(({ id }) => id)),
    })),
  ]);
  return (
    <>
      <AreaHeader area={area} publishedAt={figures.set?.publishedAt ?? null} mayList={mayList} />
      <AreaFigures
        code={area.code}
        counts={facts.counts}
        polls={facts.polls}
        figures={figures.byArea.get(area.id) ?? null}
        contacts={contacts}
      />
      <AreaReport
        area={area}
        facts={facts}
        neighbours={neighbours}
        figures={figures}
        targets={targets}
        moves={moves}
        elections={elections}
      />
    </>
  );
}
