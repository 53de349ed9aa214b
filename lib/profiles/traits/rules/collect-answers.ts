import { EVENT_KINDS, type Evidence, type EvidenceRows } from "@/lib/profiles/evidence/types";

export interface Respondents {
  /** Of each respondent, the past row with their last answer to an item of the scale. */
  rows: number[];
  /** Items of the scale with at least two different answers. */
  items: {
    code: string;
    /** The answers that occur, as numbers in the item's order; a category is a place in them. */
    values: number[];
    /** Category of each respondent, turned so that a higher one lies towards the scale's high end; -1 for none. */
    codes: Int32Array;
  }[];
}

const ITEM = EVENT_KINDS.indexOf("item");

/** The newest answer of each elector to each item of a scale, with what was known of them then. */
export function collectAnswers(
  { vocabulary, events }: Evidence,
  past: EvidenceRows,
  scale: string,
): Respondents {
  const wanted = vocabulary.items.map((item) => item.scale === scale);
  const rowOf = new Map<number, number>();
  const answers = new Map<number, Map<number, number>>();
  past.events.forEach((event, row) => {
    const item = events.values[event]!;
    if (events.kinds[event] !== ITEM || !wanted[item]) return;
    const elector = events.electors[event]!;
    rowOf.set(elector, row);
    const own = answers.get(elector) ?? new Map<number, number>();
    answers.set(elector, own.set(item, events.details[event]!));
  });
  const electors = [...rowOf.keys()];
  const items = vocabulary.items.flatMap(({ code, direction }, item) => {
    if (!wanted[item]) return [];
    const given = electors.map((elector) => answers.get(elector)!.get(item) ?? -1);
    const values = [...new Set(given)].filter((value) => value >= 0).sort((a, b) => direction * (a - b));
    if (values.length < 2) return [];
    return [{ code, values, codes: Int32Array.from(given, (value) => values.indexOf(value)) }];
  });
  return { rows: electors.map((elector) => rowOf.get(elector)!), items };
}
