import { describe, expect, test } from "vitest";
import { suppressionTexts } from "@/lib/protection/rules/suppression-texts";
import type { NamedPerson } from "@/lib/protection/types";

const ann: NamedPerson = {
  surname: "O'Brien",
  forename: "Ann Marie",
  lines: ["Flat 2", "10 High Street", "Hull"],
  postcode: "HU1 1AA",
};
const alike = (other: Partial<NamedPerson>) => {
  const texts = new Set(suppressionTexts(ann));
  return suppressionTexts({ ...ann, ...other }).some((text) => texts.has(text));
};

describe("a suppressed person is known again", () => {
  test.each<[string, Partial<NamedPerson>]>([
    ["in other letters and signs", { surname: "OBRIEN", forename: "ann marie", postcode: "hu11aa" }],
    ["with the address in another order", { lines: ["10 High Street, Flat 2"] }],
    ["without the town and the second name", { forename: "Ann", lines: ["Flat 2", "10 High St"] }],
  ])("%s", (_, change) => expect(alike(change)).toBe(true));
});

describe("somebody else is not", () => {
  test.each<[string, Partial<NamedPerson>]>([
    ["at the next door", { lines: ["Flat 3", "10 High Street", "Hull"] }],
    ["of the same home", { forename: "Bernard" }],
    ["of the same name in another postcode", { postcode: "HU1 1AB" }],
  ])("%s", (_, change) => expect(alike(change)).toBe(false));
});

test("an entry without a name or an address has no key", () => {
  expect(suppressionTexts({ ...ann, surname: "", forename: "" })).toEqual([]);
  expect(suppressionTexts({ ...ann, lines: [] })).toEqual([]);
});
