import { FEATURES } from "@/lib/profiles/evidence/features.table";
import type { Vocabulary } from "@/lib/profiles/evidence/types";
import { NUMBER_COLUMNS } from "@/lib/profiles/target/rules/formula-columns";

/** What a formula may name, in plain words, with the levels that comparisons can ask for. */
export function describeColumns(vocabulary: Vocabulary) {
  return [
    ...FEATURES.map(({ key, explanation, levels }) => ({
      name: key as string,
      explanation,
      levels: levels(vocabulary),
    })),
    ...NUMBER_COLUMNS.map(({ name, explanation }) => ({
      name,
      explanation: `A number, ${explanation}.`,
      levels: [] as string[],
    })),
  ];
}
