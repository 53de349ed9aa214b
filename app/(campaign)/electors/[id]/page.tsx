import type { Metadata } from "next";
import { Suspense } from "react";
import { ConsentCard } from "@/components/canvass/consent-card";
import { ContactCard } from "@/components/canvass/contact-card";
import { AbsentVotesCard } from "@/components/elections/absent-votes-card";
import { ElectorHeader } from "@/components/electors/elector-header";
import { ElectorHistoryCard } from "@/components/electors/elector-history-card";
import { ElectorProfilesCard } from "@/components/electors/elector-profiles-card";
import { ElectorScoreCard } from "@/components/electors/elector-score-card";
import { ElectorSkeleton } from "@/components/electors/elector-skeleton";
import { HouseholdCard } from "@/components/electors/household-card";
import { ScoreReasonsCard } from "@/components/electors/score-reasons-card";
import { RightsCard, WithheldNotice } from "@/components/protection/rights-card";
import { CardColumn } from "@/components/ui/card-column";
import { CardGrid } from "@/components/ui/card-grid";
import { loadAreasOfDistrict } from "@/lib/areas/loaders/load-area";
import { loadElectorContacts } from "@/lib/canvass/loaders";
import { tellContact } from "@/lib/canvass/rules/tell-contact";
import { loadAbsentVotes } from "@/lib/elections/loaders";
import { loadElector, loadElectorHistory } from "@/lib/electors/loaders/load-elector";
import { isAnonymous, nameElector } from "@/lib/electors/rules/name-elector";
import type { ElectorDetail } from "@/lib/electors/types";
import { loadElectorRights } from "@/lib/protection/loaders";
import { loadElectorProfiles } from "@/lib/scoring/loaders/load-elector-profiles";
import { loadElectorScore } from "@/lib/scoring/loaders/load-elector-score";
import { LOCAL_TURNOUT_SLOT } from "@/lib/scoring/schema";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: nameElector(await loadElector((await params).id)) };
}

export default async function ElectorPage({ params }: Props) {
  const elector = await loadElector((await params).id);
  return (
    <Suspense fallback={<ElectorSkeleton />}>
      <Elector elector={elector} />
    </Suspense>
  );
}

async function Elector({ elector }: { elector: ElectorDetail }) {
  const areas = await loadAreasOfDistrict(elector.districtId);
  const score = await loadElectorScore(elector, areas);
  const frame = score.set && {
    scoreSetId: score.set.id,
    slot: LOCAL_TURNOUT_SLOT,
    current: score.set.current,
  };
  const ward = areas.find(({ kind }) => kind === "ward");
  const reachable = elector.addressId !== null && !isAnonymous(elector);
  const [history, profiles, canvass, absentVotes, rights] = await Promise.all([
    loadElectorHistory(elector, frame),
    loadElectorProfiles(elector, ward),
    loadElectorContacts(elector.id, areas[0]?.code ?? ""),
    loadAbsentVotes(elector.id),
    loadElectorRights(),
  ]);
  return (
    <>
      <ElectorHeader elector={elector} areas={areas} />
      {elector.withheld && <WithheldNotice />}
      <CardGrid>
        <CardColumn>
          <ContactCard
            electorId={elector.id}
            contacts={canvass.contacts}
            suppressions={canvass.suppressions}
            codes={canvass.codes}
            reachable={reachable}
          />
          <ElectorScoreCard
            score={score}
            areas={areas}
            polls={history.polls}
            onRegister={elector.onRegister}
          />
          <ScoreReasonsCard view={score} wardName={ward?.name} />
          <HouseholdCard
            members={history.household}
            hasAddress={elector.addressId !== null}
            onRegister={elector.onRegister}
          />
          <ElectorHistoryCard
            appearances={history.appearances}
            polls={history.polls}
            contacts={canvass.contacts.map(tellContact)}
          />
          {reachable && <ConsentCard electorId={elector.id} consents={canvass.consents} />}
          <AbsentVotesCard votes={absentVotes} />
          <RightsCard
            electorId={elector.id}
            name={nameElector(elector)}
            withheld={elector.withheld}
            rights={rights}
          />
        </CardColumn>
        <CardColumn>
          <ElectorProfilesCard profiles={profiles} wardName={ward?.name} />
        </CardColumn>
      </CardGrid>
    </>
  );
}
