import { expect, test } from "vitest";
import { suggestDistrict } from "@/lib/areas/rules/suggest-district";

const known = [
  { code: "AA", wardId: 1, constituencyId: 9 },
  { code: "AVB1", wardId: 2, constituencyId: 9 },
];

test.each([
  ["AC", 1],
  ["AVB2", 2],
  ["Z", undefined],
])("a new district %s is suggested where its neighbours by code lie", (code, wardId) => {
  expect(suggestDistrict(code, known)?.wardId).toBe(wardId);
});
