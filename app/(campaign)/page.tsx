import type { Metadata } from "next";
import { AreaFigures } from "@/components/areas/area-figures";
import { AreaTable } from "@/components/areas/area-table";
import { HomeHeader } from "@/components/areas/home-header";
import { NoScores } from "@/components/areas/no-scores";
import { TurnoutCard } from "@/components/areas/turnout-card";
import { UpcomingCard } from "@/components/areas/upcoming-card";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { CardGrid } from "@/components/ui/card-grid";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { loadHomeArea } from "@/lib/areas/loaders/load-area";
import { loadAreaFacts } from "@/lib/areas/loaders/load-area-facts";
import { loadAreas } from "@/lib/areas/loaders/load-areas";
import { loadFigures } from "@/lib/scoring/loaders/load-figures";

export const metadata: Metadata = { title: "Home" };

export default async function HomePage() {
  const area = await loadHomeArea();
  if (!area)
    return (
      <>
        <PageHeader title="Home" />
        <Card>
          <EmptyState title="Nothing is loaded yet">
            This page shows your area as soon as the data team has loaded its register.
          </EmptyState>
        </Card>
      </>
    );
  const [facts, areas] = await Promise.all([loadAreaFacts(area), loadAreas()]);
  const kind = (["authority", "constituency", "ward"] as const).find(
    (candidate) => areas.filter((item) => item.kind === candidate).length > 1,
  );
  const listed = areas.filter((item) => item.kind === kind);
  const figures = await loadFigures([area.id, ...listed.map(({ id }) => id)]);
  const own = figures.byArea.get(area.id) ?? null;
  return (
    <>
      <HomeHeader area={area} publishedAt={figures.set?.publishedAt ?? null} />
      <AreaFigures code={area.code} counts={facts.counts} polls={facts.polls} figures={own} />
      <CardGrid>
        {own && figures.set ? (
          <TurnoutCard
            name={area.name}
            figures={own}
            set={figures.set}
            polls={facts.polls}
            comparison={null}
          />
        ) : (
          <NoScores name={area.name} hasRegister={area.register !== null} published={figures.set !== null} />
        )}
        <CardColumn>
          <UpcomingCard area={area} upcoming={facts.upcoming} figures={own} />
        </CardColumn>
        {kind && (
          <Card wide title="Your areas" subtitle="Mean score, and where the middle 80% of electors lie">
            <AreaTable kind={kind} areas={listed} figures={figures} />
          </Card>
        )}
      </CardGrid>
    </>
  );
}
