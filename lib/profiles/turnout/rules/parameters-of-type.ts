import type { FittedTurnout, TurnoutParameters } from "@/lib/profiles/turnout/schema";

/** What scores of this target are made with: its own model, or else that of local elections. */
export function parametersOfType(parameters: TurnoutParameters, key: string): FittedTurnout {
  return parameters.others.find((other) => other.key === key)?.fitted ?? parameters;
}
