import { nameElection } from "@/lib/elections/rules/name-election";
import type { ElectionType } from "@/lib/elections/schema";
import type { TurnoutBasis, TurnoutLevel } from "@/lib/profiles/turnout/schema";

export const keyOfType = (type: ElectionType) => `turnout.${type}`;

/** "Turnout, local", "Turnout, police commissioner". */
export const labelOfType = (type: ElectionType) => `Turnout, ${nameElection(type)}`;

const LEVELS: Record<TurnoutLevel, string> = {
  marks: "counted on its marked registers",
  results: "declared with its results",
  assumed: "usual for it, since no poll of this type is loaded",
};

/** What stands beside scores that no model of their own made; nothing beside the others. */
export function describeBasis({
  basis,
  level,
}: {
  basis: TurnoutBasis;
  level: TurnoutLevel;
}): string | undefined {
  if (basis === "own-polls") return undefined;
  if (basis === "other-type")
    return `Who votes is told by another type of election, and how many by the turnout ${LEVELS[level]}: fewer than two of its marked registers are loaded.`;
  return `Everybody has the turnout of their ward, ${LEVELS[level]}: no model, since fewer than two marked registers are loaded.`;
}
