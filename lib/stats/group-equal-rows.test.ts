import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupEqualRows } from "./group-equal-rows";

describe("equal rows", () => {
  it("share a group exactly where every column agrees", () => {
    const row = fc.record({
      used: fc.boolean(),
      code: fc.integer({ min: -1, max: 2 }),
      value: fc.constantFrom(0, -0, 0.1, 1e9),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 50 }), (rows) => {
        const { count, membership, representative } = groupEqualRows(
          Uint8Array.from(rows, (r) => (r.used ? 1 : 0)),
          [Int32Array.from(rows, (r) => r.code)],
          [Float64Array.from(rows, (r) => r.value)],
        );
        expect(representative.length).toBe(count);
        rows.forEach((a, i) => {
          expect(membership[i]! >= 0).toBe(a.used);
          rows.forEach((b, j) => {
            if (!a.used || !b.used) return;
            const same = a.code === b.code && a.value === b.value;
            expect(membership[i] === membership[j]).toBe(same);
          });
        });
      }),
    );
  });
});
