import { expect, it } from "vitest";
import { readElectorId } from "@/lib/electors/rules/read-elector-id";

it("reads ids up to the highest that the database holds, and nothing else", () => {
  expect(readElectorId("17")).toBe(17);
  expect(readElectorId("1000000200")).toBe(1_000_000_200);
  expect(readElectorId("2147483647")).toBe(2_147_483_647);
  for (const text of ["2147483648", "9999999999", "0", "-1", "017", "1.5", "abc", ""])
    expect(readElectorId(text)).toBeNull();
});
