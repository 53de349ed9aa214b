import { shareVotes } from "@/lib/elections/rules/share-votes";
import type { Standing } from "@/lib/elections/types";
import type { JudgedFigure } from "@/lib/forecasts/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";

interface Row {
  areaId: number;
  code: string;
  name: string;
  key: string;
  share: number;
  low: number;
  high: number;
  electors: number;
  contestId: number | null;
  electorate: number | null;
  ballots: number | null;
}

const HUNDREDTHS = 10_000;

/** The figures of a forecast in the areas that lie wholly within the scope, each beside what was declared. */
export async function listJudged(
  tx: ScopedTransaction,
  forecastId: number,
): Promise<(JudgedFigure & { electors: number })[]> {
  const rows = await tx.db.$queryRaw<Row[]>`
    select f.area_id as "areaId", a.code, a.name, f.key, f.share, f.low, f.high, f.electors,
      r.contest_id as "contestId", r.electorate, r.ballots
    from area_forecast f join area a on a.id = f.area_id join sealed_forecast s on s.id = f.forecast_id
    left join contest c on c.election_id = s.election_id and c.area_id = f.area_id
    left join contest_result r on r.contest_id = c.id
    where f.forecast_id = ${forecastId} and ${fence(tx)}
    order by a.name, f.key`;
  const contests = [...new Set(rows.flatMap(({ contestId }) => contestId ?? []))];
  const standing = await tx.db.candidacy.findMany({
    where: { contestId: { in: contests } },
    select: { contestId: true, party: true, label: true, name: true, votes: true, elected: true },
  });
  const shares = new Map(
    contests.map((id) => [id, sharesOf(standing.filter(({ contestId }) => contestId === id))]),
  );
  return rows.map(({ contestId, electorate, ballots, ...figure }) => ({
    ...figure,
    actual:
      contestId === null
        ? null
        : figure.key === "turnout"
          ? electorate && ballots !== null
            ? Math.round((HUNDREDTHS * ballots) / electorate)
            : null
          : (shares.get(contestId)?.get(figure.key) ?? null),
  }));
}

function sharesOf(standing: readonly Standing[]): Map<string, number> {
  return new Map(shareVotes(standing).map(({ party, share }) => [party, Math.round(HUNDREDTHS * share)]));
}

/** The second fence: an area all of whose polling districts are in the scope, and that has some. */
function fence({ scope }: ScopedTransaction): Prisma.Sql {
  if (scope.kind === "headquarters") return Prisma.sql`true`;
  const mine = [...scope.districtIds];
  return Prisma.sql`(
    select coalesce(bool_and(d.id = any (${mine}::int[])), false) from polling_district d
    where f.area_id in (d.ward_id, d.constituency_id, d.authority_id))`;
}
