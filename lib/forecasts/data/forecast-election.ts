import { forecastArea } from "@/lib/forecasts/rules/forecast-area";
import type { AreaForecast } from "@/lib/forecasts/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";
import { LOCAL_TURNOUT_SLOT } from "@/lib/scoring/schema";
import type { PublishedSet } from "@/lib/scoring/types";

interface Row {
  areaId: number;
  code: string;
  electors: number;
  turnout: number;
  votes: number[];
}

const SUPPORT = "support.";

/** What a score set expects of every contest of an election: sums over its electors, nobody by name. */
export async function forecastElection(
  tx: ScopedTransaction,
  set: PublishedSet,
  election: { id: number; type: string },
): Promise<AreaForecast[]> {
  const slotOf = (key: string) => set.targets.find((target) => target.key === key)?.slot;
  const turnout = slotOf(`turnout.${election.type}`) ?? LOCAL_TURNOUT_SLOT;
  const parties = set.targets.filter(({ key }) => key.startsWith(SUPPORT) && key !== `${SUPPORT}none`);
  const score = (slot: number) => Prisma.sql`s.scores[${Prisma.raw(String(slot))}]::float8 / 10000`;
  const votes = parties.map(({ slot }) => Prisma.sql`coalesce(avg(${score(turnout)} * ${score(slot)}), 0)`);
  const rows = await tx.db.$queryRaw<Row[]>`
    select a.id as "areaId", a.code, count(s.scores[${Prisma.raw(String(turnout))}])::int as electors,
      avg(${score(turnout)}) as turnout, array[${Prisma.join(votes.length > 0 ? votes : [Prisma.sql`0`])}]::float8[] as votes
    from contest c join area a on a.id = c.area_id
    join polling_district d on a.id in (d.ward_id, d.constituency_id, d.authority_id)
    join elector_score s on s.score_set_id = ${set.id} and s.district_id = d.id
    where c.election_id = ${election.id}
    group by a.id having count(s.scores[${Prisma.raw(String(turnout))}]) > 0 order by a.code`;
  return rows.map(({ areaId, code, electors, turnout: mean, votes: sums }) => ({
    areaId,
    code,
    electors,
    figures: forecastArea({
      turnout: mean,
      votes: new Map(parties.map(({ key }, place) => [key.slice(SUPPORT.length), sums[place] ?? 0])),
    }),
  }));
}
