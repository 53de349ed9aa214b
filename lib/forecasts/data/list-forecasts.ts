import { ELECTION_TYPES } from "@/lib/elections/schema";
import type { ForecastView } from "@/lib/forecasts/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

const day = (date: Date) => date.toISOString().slice(0, 10);

/** All seals, the newest first: also those that a later one followed, so that none can be picked afterwards. */
export async function listForecasts(tx: ScopedTransaction, id?: number): Promise<ForecastView[]> {
  const rows = await tx.db.sealedForecast.findMany({
    where: { id },
    include: { election: true, scoreSet: { select: { registerAsOf: true } } },
    orderBy: { id: "desc" },
  });
  return rows.map(({ election, scoreSet, ...forecast }) => ({
    ...forecast,
    name: election.name,
    type: ELECTION_TYPES.find((known) => known === election.type) ?? "local",
    pollDate: day(election.pollDate),
    registerAsOf: day(scoreSet.registerAsOf),
  }));
}
