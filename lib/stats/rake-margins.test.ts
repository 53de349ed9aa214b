import { expect, test } from "vitest";
import { rakeMargins } from "./rake-margins";

const rows = Int32Array.of(0, 0, 1, 1);
const columns = Int32Array.of(0, 1, 0, 1);

test("cells of an even seed become the product of two margins", () => {
  const { cells, gap } = rakeMargins(new Float64Array(4).fill(1), [
    { codes: rows, totals: Float64Array.of(30, 70) },
    { codes: columns, totals: Float64Array.of(40, 60) },
  ]);
  expect(gap).toBeLessThan(1e-7);
  [12, 18, 28, 42].forEach((size, cell) => {
    expect(cells[cell]).toBeCloseTo(size, 6);
  });
});

test("the odds ratio of the seed is kept, and an empty cell stays empty", () => {
  const { cells } = rakeMargins(Float64Array.of(2, 1, 1, 3), [
    { codes: rows, totals: Float64Array.of(50, 50) },
    { codes: columns, totals: Float64Array.of(30, 70) },
  ]);
  expect((cells[0]! * cells[3]!) / (cells[1]! * cells[2]!)).toBeCloseTo(6, 6);
  expect(cells[0]! + cells[2]!).toBeCloseTo(30, 4);
  const none = rakeMargins(Float64Array.of(0, 1, 1, 1), [{ codes: rows, totals: Float64Array.of(5, 6) }]);
  expect([...none.cells]).toEqual([0, 5, 3, 3]);
});

test("margins that contradict each other leave a gap, and nonsense is refused", () => {
  const { gap } = rakeMargins(new Float64Array(4).fill(1), [
    { codes: rows, totals: Float64Array.of(30, 70) },
    { codes: columns, totals: Float64Array.of(40, 40) },
  ]);
  expect(gap).toBeGreaterThan(0.05);
  expect(() => rakeMargins(Float64Array.of(1), [{ codes: rows, totals: Float64Array.of(1, 2) }])).toThrow(
    RangeError,
  );
  expect(() => rakeMargins(Float64Array.of(-1), [])).toThrow(RangeError);
});
