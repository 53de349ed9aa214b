import type { LogOdds, Probability } from "./types";

/** 1 / (1 + exp(-x)), without overflow at either end. */
export function logOddsToProbability(logOdds: number | LogOdds): Probability {
  if (logOdds >= 0) return (1 / (1 + Math.exp(-logOdds))) as Probability;
  const odds = Math.exp(logOdds);
  return (odds / (1 + odds)) as Probability;
}
