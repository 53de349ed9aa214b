import type { DataColumn, DataTable } from "@/lib/formula/types";
import { FEATURES, type FeatureKey, featureAt } from "@/lib/profiles/evidence/features.table";
import type { FeatureColumns, Vocabulary } from "@/lib/profiles/evidence/types";

/** Features that count something stand in formulas as numbers too, for polynomials and comparisons. */
export const NUMBER_COLUMNS: readonly {
  name: string;
  feature: FeatureKey;
  explanation: string;
  values: readonly number[];
}[] = [
  {
    name: "household_size",
    feature: "household",
    explanation: "1 to 4, four or more being 4",
    values: [1, 2, 3, 4],
  },
  { name: "registers", feature: "tenure", explanation: "1 to 3, three or more being 3", values: [3, 2, 1] },
];

/** The columns that a formula may speak of. */
export const formulaColumnNames = (): string[] => [
  ...FEATURES.map(({ key }) => key),
  ...NUMBER_COLUMNS.map(({ name }) => name),
];

/** The feature that a column of a formula is a form of; none where it is not a column. */
export function featureOfColumn(name: string): FeatureKey | undefined {
  return (
    NUMBER_COLUMNS.find((column) => column.name === name)?.feature ??
    FEATURES.find(({ key }) => key === name)?.key
  );
}

/** Feature codes as the table that a formula is evaluated on. The base of each feature is its first level. */
export function formulaTable(features: FeatureColumns, rows: number, vocabulary: Vocabulary): DataTable {
  const columns = new Map<string, DataColumn>(
    FEATURES.map(({ key, levels }) => [
      key,
      { kind: "factor", levels: levels(vocabulary), codes: Int32Array.from(features[featureAt(key)]!) },
    ]),
  );
  for (const { name, feature, values } of NUMBER_COLUMNS)
    columns.set(name, {
      kind: "numeric",
      values: Float64Array.from(features[featureAt(feature)]!, (code) => values[code]!),
    });
  return { rows, columns };
}
