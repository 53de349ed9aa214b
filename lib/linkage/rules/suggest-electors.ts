import { describeLevels } from "@/lib/linkage/rules/describe-levels";
import type { LinkedPair, Suggestion } from "@/lib/linkage/types";

export interface PersonMatched {
  /** a line of the file with this person */
  line: number;
  /** null where it is for people to decide */
  electorId: number | null;
  suggestions: Suggestion[];
}

const MOST_SUGGESTED = 5;

/** Per person who was not known before: the elector who is sure, or those who may be meant, the likeliest first. */
export function suggestElectors(
  pairs: readonly LinkedPair[],
  known: Int32Array,
  lines: Int32Array,
  electorIds: Int32Array,
): PersonMatched[] {
  const matched = new Map<number, PersonMatched>();
  for (const { left, right, probability, decision, levels } of pairs) {
    if (known[left]) continue;
    const suggestion = {
      electorId: electorIds[right]!,
      probability: Math.round(probability * 1000) / 1000,
      agreement: levels ? describeLevels(levels) : ["Name and address: the same"],
    };
    const before = matched.get(left);
    if (decision === "link")
      matched.set(left, { line: lines[left]!, electorId: suggestion.electorId, suggestions: [suggestion] });
    else if (!before) matched.set(left, { line: lines[left]!, electorId: null, suggestions: [suggestion] });
    else if (before.electorId === null && before.suggestions.length < MOST_SUGGESTED)
      before.suggestions.push(suggestion);
  }
  return [...matched.values()];
}
