import { expect, test } from "vitest";
import { FEATURE_CLASSES } from "@/lib/profiles/turnout/features.table";
import { explainWeakClasses } from "@/lib/profiles/turnout/rules/explain-weak-classes";

const measured = (gains: number[]) =>
  FEATURE_CLASSES.map((featureClass, i) => ({ featureClass, auc: 0.8, logLoss: 0.5, lossGained: gains[i]! }));

test("a class of data that gains under 0.002 is kept with its gain and a reason", () => {
  const lines = explainWeakClasses(measured([0.04, 0.01, 0.0019, -0.0001, 0.002]));
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^Postal vote gains 0\.0019 of log loss.* Kept because /);
  expect(lines[1]).toMatch(/^Time on the register gains -0\.0001 /);
});

test("where every class earns its place there is nothing to explain", () => {
  expect(explainWeakClasses(measured([0.04, 0.01, 0.003, 0.002, 0.005]))).toEqual([]);
});
