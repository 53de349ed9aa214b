import { expect, test } from "vitest";
import { isEligible } from "@/lib/elections/rules/is-eligible";

const local = { type: "local", areaKind: "ward", pollDate: "2024-05-02" } as const;
const general = { type: "uk-parliament", areaKind: "constituency", pollDate: "2024-07-04" } as const;
const adult = (markers: string) => ({ markers, attainsOn: null });

test.each([
  ["", true, true],
  ["A", true, true],
  ["P Z", true, true],
  ["N", true, true],
  ["F", false, true],
  ["F A", false, true],
  ["L", true, false],
  ["G", true, false],
  ["B Z", true, false],
  ["M", true, false],
  ["K", true, false],
  ["E", false, false],
])("markers %j: local %s, UK Parliament %s", (markers, inLocal, inGeneral) => {
  expect(isEligible(adult(markers), local)).toBe(inLocal);
  expect(isEligible(adult(markers), general)).toBe(inGeneral);
});

test("an attainer may vote from the day of coming of age", () => {
  expect(isEligible({ markers: "", attainsOn: "2024-05-02" }, local)).toBe(true);
  expect(isEligible({ markers: "", attainsOn: "2024-05-03" }, local)).toBe(false);
});

test("a by-election follows the kind of its area", () => {
  expect(isEligible(adult("G"), { ...general, type: "by-election" })).toBe(false);
  expect(isEligible(adult("G"), { ...local, type: "by-election" })).toBe(true);
});
