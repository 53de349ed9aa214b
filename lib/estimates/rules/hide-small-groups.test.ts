import fc from "fast-check";
import { expect, test } from "vitest";
import { hideSmallGroups } from "@/lib/estimates/rules/hide-small-groups";

const many = (count: number) => Array.from({ length: count }, () => 1000);

test("a group of fewer than ten respondents or people takes the next smallest with it", () => {
  const relations = [{ total: 0, parts: [1, 2, 3] }];
  expect([...hideSmallGroups([60, 9, 20, 31], many(4), relations)]).toEqual([0, 1, 1, 0]);
  expect([...hideSmallGroups([60, 20, 20, 20], [1000, 500, 491, 9], relations)]).toEqual([0, 1, 0, 1]);
  expect([...hideSmallGroups([60, 10, 20, 30], many(4), relations)]).toEqual([0, 0, 0, 0]);
});

test("groups of no respondents at all do not stand in for one that could be worked out", () => {
  expect([...hideSmallGroups([60, 0, 0, 20, 40], many(5), [{ total: 0, parts: [1, 2, 3, 4] }])]).toEqual([
    0, 1, 1, 1, 0,
  ]);
});

test("an only part takes its sum with it, and a hidden sum one of its parts elsewhere", () => {
  // A council of two seats; the first has one ward of nine respondents, the second two of plenty.
  const relations = [
    { total: 0, parts: [1, 2] },
    { total: 1, parts: [3] },
    { total: 2, parts: [4, 5] },
  ];
  expect([...hideSmallGroups([109, 9, 100, 9, 40, 60], many(6), relations)]).toEqual([0, 1, 1, 1, 1, 0]);
});

/** Whatever is shown, no figure that is hidden follows from one sum. */
test("no sum with one unknown is left in a table of wards by ages", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat(40), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      (table) => {
        const wards = table.length;
        // Figures: the whole, ages of the whole, then each ward with its ages.
        const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);
        const ages = [0, 1, 2, 3].map((age) => sum(table.map((row) => row[age]!)));
        const respondents = [sum(ages), ...ages, ...table.flatMap((row) => [sum(row), ...row])];
        const at = (ward: number, age: number) => 5 * (ward + 1) + age + 1;
        const all = Array.from({ length: wards }, (_, ward) => ward);
        const relations = [
          { total: 0, parts: [1, 2, 3, 4] },
          ...all.map((ward) => ({ total: at(ward, -1), parts: [0, 1, 2, 3].map((age) => at(ward, age)) })),
          ...[-1, 0, 1, 2, 3].map((age) => ({ total: age + 1, parts: all.map((ward) => at(ward, age)) })),
        ];
        const hidden = hideSmallGroups(respondents, many(respondents.length), relations);
        respondents.forEach((count, figure) => {
          if (count < 10) expect(hidden[figure]).toBe(1);
        });
        for (const { total, parts } of relations) {
          expect([total, ...parts].filter((figure) => hidden[figure])).not.toHaveLength(1);
        }
      },
    ),
    { numRuns: 300 },
  );
});
