import { expect, test } from "vitest";
import { detectDelimiter } from "@/lib/imports/rules/detect-delimiter";

test("a cell that lists many codes does not make their separator the delimiter", () => {
  const wards = Array.from({ length: 19 }, (_, index) => `E050000${index}`).join(";");
  const lines = [
    "type,date,name,areas",
    ...[1, 2, 3, 4].map((year) => `local,202${year}-05-06,Local 202${year},${wards}`),
  ];
  expect(detectDelimiter([...lines, "pcc,2024-05-02,Commissioner,E06000010", ""].join("\n"))).toBe(",");
});
