import { expect, test } from "vitest";
import { comesFromUs } from "@/lib/platform/same-origin";

const from = (headers: Record<string, string>) => comesFromUs(new Headers(headers));

test("a page of the same address may change things", () => {
  expect(from({ origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" })).toBe(true);
});

test("behind a proxy the address is the one that the browser asked for", () => {
  const host = { host: "web:3000", "x-forwarded-host": "hustings.example.org" };
  expect(from({ origin: "https://hustings.example.org", ...host })).toBe(true);
});

test.each(["http://127.0.0.1:3001", "https://elsewhere.example", "null", ""])("%j may not", (origin) => {
  expect(from({ origin, host: "127.0.0.1:3000" })).toBe(false);
});

test("a request without an origin may not", () => {
  expect(from({ host: "127.0.0.1:3000" })).toBe(false);
});
