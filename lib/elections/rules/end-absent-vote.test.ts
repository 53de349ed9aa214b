import { expect, test } from "vitest";
import { endAbsentVote } from "@/lib/elections/rules/end-absent-vote";

test.each([
  ["2024-05-02", "2027-01-31"],
  ["2024-01-30", "2026-01-31"],
  ["2024-01-31", "2027-01-31"],
  ["2024-12-31", "2027-01-31"],
  ["2023-10-31", "2026-01-31"],
  ["2019-05-02", "2026-01-31"],
])("granted on %s in England, a postal vote ends on %s, the third 31 January after", (granted, ends) => {
  expect(endAbsentVote(granted, "all", "E06000010")).toBe(ends);
});

test("in Scotland and Wales it lapses for the UK Parliament and not for the council", () => {
  expect(endAbsentVote("2024-05-02", "uk-parliament", "S12000033")).toBe("2027-01-31");
  expect(endAbsentVote("2024-05-02", "local", "S12000033")).toBeNull();
  expect(endAbsentVote("2024-05-02", "devolved", "W06000015")).toBeNull();
});
