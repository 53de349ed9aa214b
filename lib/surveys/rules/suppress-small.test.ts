import fc from "fast-check";
import { expect, test } from "vitest";
import { suppressSmall } from "@/lib/surveys/rules/suppress-small";

const counts = (...people: number[]) =>
  people.map((count, index) => ({ label: `o${index}`, people: count, weight: count }));
const shown = (...people: number[]) =>
  suppressSmall(counts(...people)).options.map((option) => (option.hidden ? "-" : option.people));

test("ten and more are shown, with their share of the weights", () => {
  expect(
    suppressSmall([
      { label: "a", people: 30, weight: 10 },
      { label: "b", people: 10, weight: 30 },
    ]),
  ).toEqual({
    answered: 40,
    options: [
      { label: "a", hidden: false, people: 30, share: 0.25 },
      { label: "b", hidden: false, people: 10, share: 0.75 },
    ],
  });
});

test("a small group is hidden, and with it the next, so that it does not follow from the total", () => {
  expect(shown(50, 3, 20)).toEqual([50, "-", "-"]);
  expect(shown(50, 3, 20, 4)).toEqual([50, "-", "-", "-"]);
  expect(shown(50, 6, 20, 4)).toEqual([50, "-", 20, "-"]);
});

test("an option that nobody chose is shown as such", () => {
  expect(shown(50, 0, 20)).toEqual([50, 0, 20]);
});

test("of fewer than ten answers nothing is shown, not even how many", () => {
  expect(suppressSmall(counts(5, 4))).toEqual({
    answered: null,
    options: [
      { label: "o0", hidden: true },
      { label: "o1", hidden: true },
    ],
  });
});

test("whatever the counts, nobody in a small group is shown, and what is hidden is ten people or more", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 8 }), (people) => {
      const { answered, options } = suppressSmall(counts(...people));
      const open = options.flatMap((option) => (option.hidden ? [] : [option.people]));
      expect(open.filter((count) => count > 0 && count < 10)).toEqual([]);
      if (answered === null) return;
      const left = answered - open.reduce((sum, count) => sum + count, 0);
      expect(left === 0 || left >= 10).toBe(true);
      expect(options.filter(({ hidden }) => hidden).length).not.toBe(left === 0 ? -1 : 1);
    }),
  );
});
