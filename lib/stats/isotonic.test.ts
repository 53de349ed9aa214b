import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isotonic } from "./isotonic";

describe("isotonic regression", () => {
  it("never falls, keeps the total, and treats equal predictions alike", () => {
    const row = fc.record({ p: fc.integer({ min: 0, max: 12 }), y: fc.integer({ min: 0, max: 1 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const fitted = isotonic(
          Float64Array.from(rows, (r) => r.p),
          Uint8Array.from(rows, (r) => r.y),
        );
        const order = rows.map((r, i) => ({ p: r.p, f: fitted[i]! })).sort((a, b) => a.p - b.p);
        for (let i = 1; i < order.length; i++) {
          expect(order[i]!.f).toBeGreaterThanOrEqual(order[i - 1]!.f);
          if (order[i]!.p === order[i - 1]!.p) expect(order[i]!.f).toBe(order[i - 1]!.f);
        }
        const total = fitted.reduce((a, b) => a + b, 0);
        expect(total).toBeCloseTo(
          rows.reduce((sum, r) => sum + r.y, 0),
          9,
        );
      }),
    );
  });

  it("pools a violation into one plateau", () => {
    expect([...isotonic(Float64Array.of(3, 1, 2, 4), Uint8Array.of(0, 0, 1, 1))]).toEqual([0.5, 0, 0.5, 1]);
  });
});
