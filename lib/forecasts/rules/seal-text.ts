import type { ForecastContent } from "@/lib/forecasts/types";

/**
 * The one text of a forecast (canonical JSON: keys and lists in alphabetical order, no spaces, whole numbers): whoever
 * has the figures can make the same text, and so the same hash.
 */
export function sealText({ election, scoreSetId, registerAsOf, areas }: ForecastContent): string {
  const byCode = (a: { code: string }, b: { code: string }) => compare(a.code, b.code);
  return JSON.stringify({
    areas: [...areas].sort(byCode).map(({ code, electors, figures }) => ({
      code,
      electors,
      figures: [...figures]
        .sort((a, b) => compare(a.key, b.key))
        .map(({ key, share, low, high }) => ({ high, key, low, share })),
    })),
    election: { name: election.name, pollDate: election.pollDate, type: election.type },
    registerAsOf,
    scoreSetId,
  });
}

/** By code units, whatever the reader's language. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
