import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { misspellName } from "./misspell-name";

describe("misspellName", () => {
  it("never returns the name, nor a blank at either end", () => {
    const names = fc.stringMatching(/^[A-Z][a-z]{1,9}( [A-Z][a-z]{2,7})?$/);
    fc.assert(
      fc.property(names, fc.nat(), (name, salt) => {
        const misspelled = misspellName(name, salt);
        expect(misspelled).not.toBe(name);
        expect(misspelled).toBe(misspelled.trim());
        expect(misspelled).not.toMatch(/ {2}/);
      }),
    );
  });

  it("depends on the name and the salt alone", () => {
    expect(misspellName("Robinson", 12)).toBe(misspellName("Robinson", 12));
  });
});
