import { expect, test } from "vitest";
import { splitByScript } from "@/lib/exports/mutations/pdf-fonts";

test("a name stays whole in the alphabet that has its letters, accents with their letter", () => {
  expect(splitByScript("Ann")).toEqual([{ script: "latin", text: "Ann" }]);
  expect(splitByScript("Νίκος")).toEqual([{ script: "greek", text: "Νίκος" }]);
  expect(splitByScript("Şahin")).toEqual([
    { script: "latin-ext", text: "Ş" },
    { script: "latin", text: "ahin" },
  ]);
  expect(splitByScript("S\u0327ahin")).toEqual(splitByScript("Şahin"));
});

test("a letter that no font has shows as a question mark, and nothing else is lost", () => {
  expect(
    splitByScript("A王B")
      .map(({ text }) => text)
      .join(""),
  ).toBe("A?B");
});
