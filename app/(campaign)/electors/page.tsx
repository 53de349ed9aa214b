import type { Metadata } from "next";
import { Suspense } from "react";
import { TurnoutMarkSymbols } from "@/components/charts/turnout-mark";
import { ElectorFilters } from "@/components/electors/elector-filters";
import { ElectorListHeader } from "@/components/electors/elector-list-header";
import { ElectorTable } from "@/components/electors/elector-table";
import { ElectorsSkeleton } from "@/components/electors/electors-skeleton";
import { NoElectors } from "@/components/electors/no-electors";
import { Card } from "@/components/ui/card";
import { Note } from "@/components/ui/note";
import { PaginationKeyset } from "@/components/ui/pagination-keyset";
import { loadArea, loadHomeArea } from "@/lib/areas/loaders/load-area";
import type { AreaInScope } from "@/lib/areas/types";
import { loadElectorList } from "@/lib/electors/loaders/load-elector-list";
import { loadPollChoices } from "@/lib/electors/loaders/load-poll-choices";
import { chooseOrder } from "@/lib/electors/rules/choose-order";
import { encodeCursor } from "@/lib/electors/rules/encode-cursor";
import { electorsHref } from "@/lib/electors/rules/write-query";
import { type ElectorsQuery, electorsQuerySchema } from "@/lib/electors/schema/electors-query";
import { requirePermission } from "@/lib/platform/session";
import { loadFigures } from "@/lib/scoring/loaders/load-figures";
import { loadRanks } from "@/lib/scoring/loaders/load-ranks";
import { loadTarget } from "@/lib/scoring/loaders/load-target";
import { describeTarget } from "@/lib/scoring/rules/describe-target";

export const metadata: Metadata = { title: "Electors" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ElectorsPage({ searchParams }: Props) {
  // Before anything is sent: then the status is right.
  await requirePermission("electors:read");
  const asked = electorsQuerySchema.parse(await searchParams);
  const area = asked.area ? await loadArea(asked.area) : await loadHomeArea();
  if (!area) return <NoElectors reason="nothing-loaded" />;
  return (
    <Suspense fallback={<ElectorsSkeleton />}>
      <Electors area={area} query={{ ...asked, area: area.code }} />
    </Suspense>
  );
}

async function Electors({ area, query }: { area: AreaInScope; query: ElectorsQuery & { area: string } }) {
  const target = await loadTarget(query.target);
  const [{ set, byArea }, polls] = await Promise.all([
    loadFigures([area.id], target.slot),
    loadPollChoices(area.districtIds),
  ]);
  const frame = set && { scoreSetId: set.id, slot: target.slot, current: set.current };
  const decile = byArea.get(area.id)?.deciles.find((row) => row.decile === query.decile);
  const decileRange =
    decile && decile.min !== null && decile.max !== null ? { low: decile.min, high: decile.max } : null;
  const list = await loadElectorList(query, { districtIds: area.districtIds, frame, decileRange });
  const scores = list.rows.flatMap((row) => row.scoreHundredths ?? []);
  const ranks = frame
    ? await loadRanks({ ...frame, districtIds: area.districtIds }, scores)
    : new Map<number, never>();
  const order = chooseOrder(query);
  return (
    <>
      <ElectorListHeader
        area={area}
        set={set}
        matches={list.matches}
        total={list.total}
        exportHref={list.mayExport ? electorsHref(query).replace("/electors", "/exports/new") : null}
      />
      <ElectorFilters
        areaName={area.name}
        query={query}
        polls={polls}
        target={target}
        targets={set?.targets ?? []}
      />
      <TurnoutMarkSymbols />
      <Card flush>
        <ElectorTable
          caption={`Electors of ${area.name}`}
          rows={list.rows}
          ranks={ranks}
          query={query}
          order={order}
          scoreLabel={target.label}
          empty={
            <NoElectors
              reason={list.total === 0 ? "no-register" : set || !query.decile ? "no-match" : "no-scores"}
              clearHref={electorsHref({ area: area.code })}
            />
          }
        />
      </Card>
      <PaginationKeyset
        previousHref={
          list.previous ? electorsHref(query, { before: encodeCursor(list.previous) }) : undefined
        }
        nextHref={list.next ? electorsHref(query, { after: encodeCursor(list.next) }) : undefined}
      />
      {set && (
        <Note>
          {describeTarget(target)} Rank and decile are among the electors of {area.name} who could vote when
          the scores were made.
        </Note>
      )}
    </>
  );
}
