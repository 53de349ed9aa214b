import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAddress, streetSlug } from "@/lib/canvass/rules/parse-address";
import { walkOrder } from "@/lib/canvass/rules/walk-order";

test.each([
  [["5 Denham Avenue", "Hull"], { street: "Denham Avenue", number: 5 }],
  [["12A High Street", "Hull"], { street: "High Street", number: 12, letter: "A" }],
  [["12-14 High Street", "Hull"], { street: "High Street", number: 12 }],
  [
    ["Flat 2", "Rowan Court", "33 Denham Avenue", "Hull"],
    { street: "Denham Avenue", number: 33, building: "Rowan Court", flat: "2" },
  ],
  [["Flat 3, 7 Mill Lane", "Hull"], { street: "Mill Lane", number: 7, flat: "3" }],
  [["Rose Cottage", "Main Street", "Hull"], { street: "Main Street", number: null, house: "Rose Cottage" }],
  [["The Lodge", "Hull"], { street: "The Lodge", number: null }],
])("%j lies where it says", (lines, place) => {
  expect(parseAddress(lines)).toMatchObject(place);
});

const street = (...lines: string[]) => lines.map((line) => ({ line, place: parseAddress(line.split(", ")) }));

test("one walks up the odd side and back down the even one; flats stay inside their building, in their own order", () => {
  const doors = street(
    "2 Elm Road, Hull",
    "Flat 10, Ash House, 3 Elm Road, Hull",
    "11 Elm Road, Hull",
    "Flat 2, Ash House, 3 Elm Road, Hull",
    "1 Elm Road, Hull",
    "3A Elm Road, Hull",
    "10 Elm Road, Hull",
    "Rose Cottage, Elm Road, Hull",
  );
  expect(
    doors.sort((a, b) => walkOrder(a.place, b.place)).map(({ line }) => line.split(", Hull")[0]),
  ).toEqual([
    "1 Elm Road",
    "Flat 2, Ash House, 3 Elm Road",
    "Flat 10, Ash House, 3 Elm Road",
    "3A Elm Road",
    "11 Elm Road",
    "10 Elm Road",
    "2 Elm Road",
    "Rose Cottage, Elm Road",
  ]);
});

test("the order is one order: it does not depend on where it starts", () => {
  const line = fc.tuple(
    fc.nat(40),
    fc.constantFrom("", "A", "B"),
    fc.constantFrom("", "Flat 1", "Flat 2", "Flat 10"),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (doors) => {
      const places = doors.map(([number, letter, flat]) =>
        parseAddress([...(flat ? [flat] : []), `${number}${letter} Elm Road`, "Hull"]),
      );
      const once = [...places].sort(walkOrder);
      expect([...places].reverse().sort(walkOrder)).toEqual(once);
    }),
    { numRuns: 200 },
  );
});

test("a street has one name in the address of its page", () => {
  expect(streetSlug("St. Mary's Grove")).toBe("st-marys-grove");
  expect(streetSlug("ST MARYS GROVE")).toBe("st-marys-grove");
});
