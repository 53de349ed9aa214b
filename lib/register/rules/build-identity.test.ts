import { expect, test } from "vitest";
import { addressText, identityText, normaliseText } from "@/lib/register/rules/build-identity";

const entry = {
  district: "AA",
  number: 1,
  suffix: 0,
  markers: "",
  attainsOn: null,
  surname: "O'Brien",
  forename: "Zoë Anne",
  postcode: "HU1 2AB",
  lines: ["Flat 1", "2 High Street"],
};

test.each([
  ["O’Brien", "OBRIEN"],
  ["Smith-Jones", "SMITH JONES"],
  ["  Zoë  Anne ", "ZOE ANNE"],
  ["St. John", "ST JOHN"],
])("%s is written %s", (text, plain) => {
  expect(normaliseText(text)).toBe(plain);
});

test("spelling of spaces, case and accents does not part a person from their history", () => {
  const other = { ...entry, surname: "OBRIEN ", forename: "Zoe  Anne", postcode: "hu12ab" };
  expect(identityText(other, addressText(other), "2023-12-01")).toBe(
    identityText(entry, addressText(entry), "2022-12-01"),
  );
});

test("flats of one house are different addresses", () => {
  expect(addressText({ ...entry, lines: ["Flat 11", "2 High Street"] })).not.toBe(addressText(entry));
  expect(addressText({ ...entry, lines: ["Flat 1 2", "High Street"] })).not.toBe(addressText(entry));
});

test("without a name or an address an entry is nobody else's", () => {
  const anonymous = { ...entry, surname: "", forename: "" };
  const keys = [
    identityText(anonymous, addressText(anonymous), "2022-12-01"),
    identityText(anonymous, addressText(anonymous), "2023-12-01"),
    identityText({ ...anonymous, number: 2 }, addressText(anonymous), "2022-12-01"),
    identityText(entry, null, "2022-12-01"),
  ];
  expect(new Set(keys.slice(0, 3)).size).toBe(3);
  expect(keys[3]).not.toBe(identityText(entry, null, "2023-12-01"));
});
