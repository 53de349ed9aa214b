import { SMALLEST_GROUP } from "@/lib/surveys/schema";
import type { OptionCount } from "@/lib/surveys/types";

export interface RawCount {
  label: string;
  people: number;
  weight: number;
}

/**
 * Hides options that 1 to 9 people chose. Where that hides a single one, or fewer than ten people together, the next
 * smallest goes too: what is hidden must not follow from the total.
 */
export function suppressSmall(counts: readonly RawCount[]): {
  answered: number | null;
  options: OptionCount[];
} {
  const answered = counts.reduce((sum, { people }) => sum + people, 0);
  const weight = counts.reduce((sum, count) => sum + count.weight, 0);
  if (answered < SMALLEST_GROUP) {
    return { answered: null, options: counts.map(({ label }) => ({ label, hidden: true })) };
  }
  const hidden = chooseHidden(counts);
  return {
    answered,
    options: counts.map((count, index) =>
      hidden.has(index)
        ? { label: count.label, hidden: true }
        : {
            label: count.label,
            hidden: false,
            people: count.people,
            share: weight > 0 ? count.weight / weight : 0,
          },
    ),
  };
}

function chooseHidden(counts: readonly RawCount[]): Set<number> {
  const given = counts.flatMap(({ people }, index) => (people > 0 ? [{ people, index }] : []));
  const rising = given.sort((a, b) => a.people - b.people || a.index - b.index);
  const hidden = new Set<number>();
  let together = 0;
  for (const { people, index } of rising) {
    const needed =
      people < SMALLEST_GROUP || (hidden.size > 0 && (hidden.size < 2 || together < SMALLEST_GROUP));
    if (!needed) break;
    hidden.add(index);
    together += people;
  }
  return hidden;
}
