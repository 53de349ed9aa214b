import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./globals.css", import.meta.url), "utf8");
const AA_TEXT = 4.5;
const AA_CONTROL = 3;

type Theme = "light" | "dark";

function colour(token: string, theme: Theme): string {
  const declared = new RegExp(`--${token}: (light-dark\\((#\\w{6}), (#\\w{6})\\)|var\\(--(\\w+)\\));`).exec(
    css,
  );
  if (!declared) throw new Error(`globals.css does not declare --${token} as a pair of colours`);
  const [, , light, dark, alias] = declared;
  return alias ? colour(alias, theme) : (theme === "light" ? light : dark)!;
}

/** Relative luminance of an sRGB colour, WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast ratio of two tokens, WCAG 2.2: 1 to 21. */
function contrast(one: string, other: string, theme: Theme): number {
  const [darker, lighter] = [luminance(colour(one, theme)), luminance(colour(other, theme))].sort(
    (a, b) => a - b,
  );
  return (lighter! + 0.05) / (darker! + 0.05);
}

const themes: Theme[] = ["light", "dark"];
const texts = ["ink", "muted", "faint", "accent", "good", "warn", "bad"];
const grounds = ["paper", "card", "hover"];
const steps = ["s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9"];

function textTokenOn(step: number): string {
  if (step === 5) return "on-s5";
  return step < 5 ? "on-pale" : "on-deep";
}

describe.each(themes)("in the %s theme", (theme) => {
  it.each(texts)("%s can be read on paper, card and hover", (text) => {
    for (const ground of grounds)
      expect(contrast(text, ground, theme), ground).toBeGreaterThanOrEqual(AA_TEXT);
  });

  it("a decile chip can be read on each of the ten steps", () => {
    for (const [step, token] of steps.entries()) {
      expect(contrast(textTokenOn(step), token, theme), token).toBeGreaterThanOrEqual(AA_TEXT);
    }
  });

  it("the main button can be read", () => {
    expect(contrast("on-accent", "accent", theme)).toBeGreaterThanOrEqual(AA_TEXT);
  });

  it("the edge of a control stands out from what it lies on", () => {
    for (const ground of ["paper", "card"]) {
      expect(contrast("edge", ground, theme), ground).toBeGreaterThanOrEqual(AA_CONTROL);
    }
  });

  it("a mark of the middle of the scale and beyond stands out from its card", () => {
    for (const token of ["s6", "s7", "s8", "s9"]) {
      expect(contrast(token, "card", theme), token).toBeGreaterThanOrEqual(AA_CONTROL);
    }
  });

  it("the scale moves one way, from the ground towards the ink", () => {
    const distances = steps.map((token) => contrast(token, "card", theme));
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
  });
});
