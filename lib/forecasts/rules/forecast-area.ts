import type { ForecastFigure } from "@/lib/forecasts/types";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";
import { probabilityToLogOdds } from "@/lib/stats/probability-to-log-odds";

/**
 * How far a whole area may move between polls, in log-odds: assumed, from how ward turnouts and shares of English
 * local elections differ from one poll to the next. Forecasts that are judged will measure it.
 */
const SWING_SD = { turnout: 0.15, share: 0.3 } as const;
const Z80 = 1.2816;
const HUNDREDTHS = 10_000;

export interface AreaSums {
  /** Mean score of turnout, 0 to 1. */
  turnout: number;
  /** By party: the mean of turnout times support, 0 to 1. */
  votes: ReadonlyMap<string, number>;
}

/** Expected turnout, and each party's share of the votes that those who vote are expected to give to parties. */
export function forecastArea({ turnout, votes }: AreaSums): ForecastFigure[] {
  const cast = [...votes.values()].reduce((sum, own) => sum + own, 0);
  return [
    figure("turnout", turnout, SWING_SD.turnout),
    ...(cast > 0 ? [...votes].map(([party, own]) => figure(party, own / cast, SWING_SD.share)) : []),
  ];
}

function figure(key: string, share: number, sd: number): ForecastFigure {
  const bounded = Math.min(0.9999, Math.max(0.0001, share));
  const at = (z: number) =>
    Math.round(HUNDREDTHS * logOddsToProbability(probabilityToLogOdds(bounded) + z * sd));
  return { key, share: at(0), low: at(-Z80), high: at(Z80) };
}
