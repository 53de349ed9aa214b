import { expect, test } from "vitest";
import { codesOffered } from "@/lib/canvass/rules/codes-offered";
import type { ResponseCode } from "@/lib/canvass/types";

const code = (party: string | null, retired = false) => ({ party, retired }) as ResponseCode;

test("parties of one nation are offered there alone, codes out of use nowhere", () => {
  const codes = [code("labour"), code("snp"), code("plaid_cymru"), code(null), code("green", true)];
  const offered = (area: string) => codesOffered(codes, area).map(({ party }) => party);
  expect(offered("E05011525")).toEqual(["labour", null]);
  expect(offered("S13002842")).toEqual(["labour", "snp", null]);
  expect(offered("W05000986")).toEqual(["labour", "plaid_cymru", null]);
});
