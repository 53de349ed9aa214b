import { CoverageCard } from "@/components/areas/coverage-card";
import { DecilesCard } from "@/components/areas/deciles-card";
import { NeighboursCard } from "@/components/areas/neighbours-card";
import { NoScores } from "@/components/areas/no-scores";
import { PollsCard } from "@/components/areas/polls-card";
import { SwitchingCard } from "@/components/areas/switching-card";
import { TargetsCard } from "@/components/areas/targets-card";
import { TurnoutCard } from "@/components/areas/turnout-card";
import { ResultsCard } from "@/components/elections/results-card";
import { StandingCard } from "@/components/elections/standing-card";
import { CardColumn } from "@/components/ui/card-column";
import { CardGrid } from "@/components/ui/card-grid";
import type { AreaFacts, AreaInScope, AreaName } from "@/lib/areas/types";
import type { AreaResult, AreaStanding } from "@/lib/elections/types";
import type { AreaFigures, AreaMoves, PublishedFigures } from "@/lib/scoring/types";

export interface AreaReportProps {
  area: AreaInScope;
  facts: AreaFacts;
  neighbours: readonly AreaName[];
  figures: PublishedFigures;
  /** The area's figures by slot. */
  targets: ReadonlyMap<number, AreaFigures>;
  moves: AreaMoves | null;
  elections: { results: readonly AreaResult[]; standing: readonly AreaStanding[] };
}

/** Everything the product says of an area, as cards. */
export function AreaReport({ area, facts, neighbours, figures, targets, moves, elections }: AreaReportProps) {
  const own = figures.byArea.get(area.id) ?? null;
  const { set } = figures;
  const constituency = area.parents.find((parent) => parent.kind === "constituency");
  const wider = constituency && figures.byArea.get(constituency.id);
  return (
    <CardGrid>
      {own && set ? (
        <>
          <TurnoutCard
            name={area.name}
            figures={own}
            set={set}
            polls={facts.polls}
            comparison={wider ? { label: constituency.name, figures: wider } : null}
          />
          <DecilesCard code={area.code} name={area.name} figures={own} />
        </>
      ) : (
        <NoScores name={area.name} hasRegister={area.register !== null} published={set !== null} />
      )}
      <PollsCard name={area.name} polls={facts.polls} />
      <CardColumn>
        <CoverageCard area={area} counts={facts.counts} figures={own} />
        <ResultsCard name={area.name} results={elections.results} />
        {elections.standing.slice(0, 1).map((standing) => (
          <StandingCard key={standing.electionId} name={area.name} standing={standing} />
        ))}
      </CardColumn>
      {set && <TargetsCard code={area.code} name={area.name} targets={set.targets} figures={targets} />}
      <SwitchingCard name={area.name} moves={moves} />
      {own && (
        <NeighboursCard
          area={area}
          neighbours={neighbours}
          byArea={figures.byArea}
          previousMeans={figures.previousMeans}
          within={area.kind === "ward" ? (constituency?.name ?? null) : null}
        />
      )}
    </CardGrid>
  );
}
