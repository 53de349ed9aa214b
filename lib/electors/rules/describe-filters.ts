import type { ElectorFilters } from "@/lib/electors/schema/electors-query";

export interface Condition {
  /** The parameters that make it, so that it can be taken away. */
  keys: (keyof ElectorFilters)[];
  subject: string;
  predicate: string;
}

const points = (hundredths: number) => String(hundredths / 100);

/** The filters as the parts of a sentence that can be read aloud. */
export function describeFilters(
  filters: ElectorFilters,
  nameOfPoll: (pollDate: string) => string,
  scoreName = "likely to vote, local",
): Condition[] {
  const { above, below, decile, postal, voted, missed, never, name, place } = filters;
  const conditions: (Condition | false)[] = [
    (above !== undefined || below !== undefined) && {
      keys: ["above", "below"],
      subject: scoreName,
      predicate: describeRange(above, below),
    },
    decile !== undefined && { keys: ["decile"], subject: "in decile", predicate: String(decile) },
    postal !== undefined && {
      keys: ["postal"],
      subject: postal === "yes" ? "postal voters" : "not postal voters",
      predicate: "",
    },
    voted !== undefined && {
      keys: ["voted"],
      subject: "known to have voted",
      predicate: `in the ${nameOfPoll(voted)}`,
    },
    missed !== undefined && {
      keys: ["missed"],
      subject: "known not to have voted",
      predicate: `in the ${nameOfPoll(missed)}`,
    },
    never !== undefined && {
      keys: ["never"],
      subject: "never seen to vote",
      predicate: "in any poll loaded",
    },
    name !== undefined && { keys: ["name"], subject: "named", predicate: `like “${name}”` },
    place !== undefined && { keys: ["place"], subject: "living at", predicate: `“${place}”` },
  ];
  return conditions.filter((condition) => condition !== false);
}

function describeRange(above: number | undefined, below: number | undefined): string {
  if (above === undefined) return `below ${points(below ?? 0)}`;
  return below === undefined ? `above ${points(above)}` : `between ${points(above)} and ${points(below)}`;
}
