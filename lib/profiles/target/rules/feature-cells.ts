import { FEATURES, type FeatureKey, featureAt } from "@/lib/profiles/evidence/features.table";
import type { FeatureColumns, Vocabulary } from "@/lib/profiles/evidence/types";

/** Features that stand in one table of effects are joined by this: `answer:record`. */
const JOINT = ":";

export const cellKey = (keys: readonly FeatureKey[]): string => keys.join(JOINT);

export const featuresOfCell = (key: string): FeatureKey[] => key.split(JOINT) as FeatureKey[];

export const levelCount = (key: FeatureKey, vocabulary: Vocabulary): number =>
  FEATURES[featureAt(key)]!.levels(vocabulary).length;

/** How many combinations of levels a table of effects has. */
export const cellCount = (key: string, vocabulary: Vocabulary): number =>
  featuresOfCell(key).reduce((product, feature) => product * levelCount(feature, vocabulary), 1);

/** The place of one elector in a table of effects: the last feature runs fastest. */
export function cellOf(key: string, codes: ArrayLike<number>, vocabulary: Vocabulary): number {
  return featuresOfCell(key).reduce(
    (cell, feature) => cell * levelCount(feature, vocabulary) + codes[featureAt(feature)]!,
    0,
  );
}

/** The place of every row in a table of effects. */
export function cellsOf(
  key: string,
  features: FeatureColumns,
  vocabulary: Vocabulary,
): Uint8Array | Int32Array {
  const [first, ...others] = featuresOfCell(key);
  const codes = features[featureAt(first!)]!;
  if (others.length === 0) return codes;
  const cells = Int32Array.from(codes);
  for (const feature of others) {
    const count = levelCount(feature, vocabulary);
    const own = features[featureAt(feature)]!;
    for (let row = 0; row < cells.length; row++) cells[row] = cells[row]! * count + own[row]!;
  }
  return cells;
}
