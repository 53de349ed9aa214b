import { expect, test } from "vitest";
import { rankDelimiters } from "@/lib/imports/rules/detect-delimiter";

test.each([
  [",", "type,date,name,areas\nlocal,2021,A,1;2;3;4;5;6;7;8\nlocal,2022,B,1;2;3;4;5;6;7;8\n"],
  ["\t", "name\taddress\nAnn\t1, High Street, Hull, East\nBob\t2, High Street, Hull, East\n"],
  ["|", "Report of January, February, March\na|b|c\n1|2|3\n4|5|6\n"],
  [";", '"a,b,c";"d"\n"1,2,3";"4"\n'],
  [",", "one\n1\n2\n"],
] as const)("the delimiter is %j whatever stands inside cells: %j", (delimiter, text) => {
  expect(rankDelimiters(text)[0]).toBe(delimiter);
});
