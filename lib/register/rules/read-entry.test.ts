import { expect, test } from "vitest";
import { matchLayout } from "@/lib/imports/rules/match-layout";
import { REGISTER_LAYOUTS } from "@/lib/register/layouts.table";
import { entryReader } from "@/lib/register/rules/read-entry";

const HEADER =
  "Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector DOB,Elector Surname,Elector Forename,PostCode,Address1,Address2,Address3,Address4,Address5,Address6".split(
    ",",
  );

function read(changes: Record<string, string>, header = HEADER) {
  const sound: Record<string, string> = { "Elector Number Prefix": "KD-2/2", "Elector Number": "289" };
  const matched = matchLayout(header, REGISTER_LAYOUTS);
  if (!matched.ok) throw new Error(matched.message);
  const cells = header.map((name) => changes[name] ?? sound[name] ?? "");
  return entryReader(matched.match, "2025-12-01")({ line: 2, cells, raw: "", lineEnd: 2, byteEnd: 0 });
}

test("a district may hold signs, a number decimals of nought, a suffix may be missing", () => {
  expect(read({ "Elector Number": "5.000" })).toMatchObject({ district: "KD-2/2", number: 5, suffix: 0 });
});

test.each(["0", "Jan-02", "02-Jan", "2026-01-02", "-3", "99999999", "abc"])(
  "%s is no elector number",
  (number) => {
    expect(read({ "Elector Number": number })).toEqual({
      column: "Elector Number",
      reason: "number-not-whole",
    });
  },
);

test.each([
  ["02/12/2007", "2025-12-02"],
  ["2007-12-02", "2025-12-02"],
  ["2.12.2007", "2025-12-02"],
  ["02-Dec-07", "2025-12-02"],
  ["29/02/2008", "2026-03-01"],
])("born %s comes of age on %s", (born, attainsOn) => {
  expect(read({ "Elector DOB": born })).toMatchObject({ attainsOn });
});

test("sixteen on the day of publication is held, a day younger is not", () => {
  expect(read({ "Elector DOB": "01/12/2009" })).toMatchObject({ attainsOn: "2027-12-01" });
  expect(read({ "Elector DOB": "02/12/2009" })).toEqual({ column: "Elector DOB", reason: "under-16" });
});

test("a surname that starts with (z) is opted out of the open register", () => {
  expect(read({ "Elector Surname": "(z) Smith", "Elector Markers": "A" })).toMatchObject({
    surname: "Smith",
    markers: "A Z",
  });
});

test("one name column is surname, then forenames", () => {
  const header = HEADER.filter((name) => name !== "Elector Forename").map((name) =>
    name === "Elector Surname" ? "Elector Name" : name,
  );
  expect(read({ "Elector Name": "Smith John Paul" }, header)).toMatchObject({
    surname: "Smith",
    forename: "John Paul",
  });
});

test("address lines keep their order, gaps closed", () => {
  expect(read({ Address1: "Flat 1", Address3: "Hull" })).toMatchObject({ lines: ["Flat 1", "Hull"] });
});
