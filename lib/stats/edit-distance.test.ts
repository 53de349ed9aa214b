import fc from "fast-check";
import { expect, it } from "vitest";
import { editDistance } from "./edit-distance";

function edits(a: string, b: string, limit = 20): number {
  const chars = Uint8Array.from(a + b, (sign) => sign.charCodeAt(0));
  return editDistance(chars, 0, a.length, a.length, a.length + b.length, limit);
}

it("counts insertions, deletions, substitutions and swaps of neighbours", () => {
  expect(edits("SMITH", "SMITH")).toBe(0);
  expect(edits("SMITH", "SMYTH")).toBe(1);
  expect(edits("SMITH", "SMTIH")).toBe(1);
  expect(edits("SMITH", "SMITHE")).toBe(1);
  expect(edits("KITTEN", "SITTING")).toBe(3);
});

it("stops at the limit, and agrees with itself below", () => {
  const word = fc.string({ unit: fc.constantFrom("A", "B", "C"), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(edits(a, b, limit)).toBe(Math.min(edits(a, b), limit + 1));
      expect(edits(a, b)).toBe(edits(b, a));
    }),
  );
});
