import { expect, test } from "vitest";
import { matchLayout } from "@/lib/imports/rules/match-layout";
import { REGISTER_LAYOUTS } from "@/lib/register/layouts.table";

const FOURTEEN =
  "Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector DOB,Elector Surname,Elector Forename,PostCode,Address1,Address2,Address3,Address4,Address5,Address6".split(
    ",",
  );
const match = (header: string[], mapping = {}) => matchLayout(header, REGISTER_LAYOUTS, mapping);

test("case, spaces and punctuation of a header do not count", () => {
  const header = FOURTEEN.map((name) => name.toUpperCase()).map((name) =>
    name.replace("POSTCODE", "Post Code"),
  );
  expect(match(header)).toMatchObject({ ok: true, match: { layout: "xpress-full-14" } });
});

test("columns may stand in any order, and an optional one may be there", () => {
  const result = match([...FOURTEEN, "Elector ID"].reverse());
  expect(result.ok && result.match.positions.get("district")).toBe(14);
});

test("a header that drifted names what is unknown and missing in the nearest layout", () => {
  const result = match(FOURTEEN.map((name) => (name === "PostCode" ? "Zip" : name)));
  expect(result).toMatchObject({ ok: false, unknown: ["Zip"], missing: ["PostCode"] });
});

test("a header that names a column twice is refused", () => {
  expect(match([...FOURTEEN, "Address1"])).toMatchObject({ ok: false, unknown: ["Address1"] });
});

test("a mapping names the field of a column, or leaves it out", () => {
  const header = FOURTEEN.map((name) => (name === "PostCode" ? "Zip" : name)).concat("Remark");
  expect(match(header, { Zip: "postcode", Remark: null })).toMatchObject({ ok: true });
});
