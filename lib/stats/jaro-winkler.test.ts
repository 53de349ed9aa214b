import fc from "fast-check";
import { expect, it } from "vitest";
import { jaroWinkler } from "./jaro-winkler";

function similarity(a: string, b: string): number {
  const chars = Uint8Array.from(a + b, (sign) => sign.charCodeAt(0));
  return jaroWinkler(chars, 0, a.length, a.length, a.length + b.length);
}

it("gives the values of Winkler's paper", () => {
  expect(similarity("MARTHA", "MARHTA")).toBeCloseTo(0.9611, 4);
  expect(similarity("DWAYNE", "DUANE")).toBeCloseTo(0.84, 4);
  expect(similarity("DIXON", "DICKSONX")).toBeCloseTo(0.8133, 4);
});

it("is symmetric, 1 for equal texts and never outside 0 to 1", () => {
  const word = fc.string({ unit: fc.constantFrom("A", "B", "C", "D"), maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const value = similarity(a, b);
      expect(value).toBeCloseTo(similarity(b, a), 12);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1 + 1e-12);
      expect(similarity(a, a)).toBe(1);
    }),
  );
});
