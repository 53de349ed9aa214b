import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseOrder, turnOrder } from "@/lib/electors/rules/choose-order";
import { describeFilters } from "@/lib/electors/rules/describe-filters";
import { decodeCursor, encodeCursor } from "@/lib/electors/rules/encode-cursor";
import { electorsHref } from "@/lib/electors/rules/write-query";
import { electorsQuerySchema } from "@/lib/electors/schema/electors-query";

const parse = (href: string) =>
  electorsQuerySchema.parse(Object.fromEntries(new URL(href, "http://localhost").searchParams));

const text = fc
  .string({ minLength: 1, maxLength: 40 })
  .map((value) => value.trim())
  .filter((value) => value !== "");
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

test("filters survive the address: what is written is read again", () => {
  fc.assert(
    fc.property(
      fc.record({
        area: maybe(fc.constant("E05011525")),
        above: maybe(fc.integer({ min: 0, max: 10_000 })),
        below: maybe(fc.integer({ min: 0, max: 10_000 })),
        decile: maybe(fc.integer({ min: 1, max: 10 })),
        postal: maybe(fc.constantFrom("yes" as const, "no" as const)),
        voted: maybe(fc.constant("2024-05-02")),
        missed: maybe(fc.constant("2023-05-04")),
        never: maybe(fc.constant("1" as const)),
        name: maybe(text),
        place: maybe(text),
        sort: maybe(fc.constantFrom("score" as const, "name" as const, "address" as const)),
        order: maybe(fc.constantFrom("up" as const, "down" as const)),
      }),
      (query) => {
        expect(parse(electorsHref(query))).toEqual(query);
      },
    ),
  );
});

test("what an address gets wrong is left out, the rest stands", () => {
  expect(parse("/electors?above=lots&decile=11&postal=perhaps&voted=yesterday&name=&place=HU5")).toEqual({
    place: "HU5",
  });
  expect(electorsQuerySchema.parse({ name: ["a", "b"], below: "40" })).toEqual({ below: 4000 });
});

test("a change of the filters starts from the first page", () => {
  expect(electorsHref({ area: "X", after: "abc" }, { above: 6000 })).toBe("/electors?area=X&above=60");
});

test("the filters read as a sentence", () => {
  const conditions = describeFilters(
    { above: 4000, below: 6050, postal: "no", voted: "2024-05-02", name: "smith" },
    () => "local election of 2 May 2024",
  );
  expect(conditions.map(({ subject, predicate }) => `${subject} ${predicate}`.trim())).toEqual([
    "likely to vote, local between 40 and 60.5",
    "not postal voters",
    "known to have voted in the local election of 2 May 2024",
    "named like “smith”",
  ]);
});

test("a heading pressed again turns the order", () => {
  const first = chooseOrder({});
  expect(first).toEqual({ sort: "score", order: "down" });
  expect(turnOrder(first, "score")).toEqual({ sort: "score", order: "up" });
  expect(turnOrder(first, "name")).toEqual({ sort: "name", order: "up" });
});

test("a cursor survives the address, and one that was altered is none", () => {
  const cursor = { way: "after" as const, segment: "main" as const, keys: ["6100"], id: 7 };
  expect(decodeCursor(encodeCursor(cursor), "after")).toEqual(cursor);
  expect(decodeCursor("nonsense", "after")).toBeNull();
  expect(decodeCursor(Buffer.from('["main",1.5,[]]').toString("base64url"), "after")).toBeNull();
});
