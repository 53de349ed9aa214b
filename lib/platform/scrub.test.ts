import { expect, test } from "vitest";
import { scrub } from "@/lib/platform/scrub";

const ANN = {
  surname: "Abel",
  forename: "Ann",
  email: "ann@example.org",
  postcode: "HU1 1AA",
  rawText: "Abel,Ann",
};
const GIVEN_AWAY = /Abel|Ann|example\.org|HU1/i;

test("a person is scrubbed from a log line at any depth, in lists and in causes", () => {
  const cause = new Error('Key (email)=(ann@example.org) already exists; invalid input "Abel"');
  const line = {
    runId: 7,
    ...ANN,
    row: ANN,
    rows: [{ elector: { of: ANN } }],
    err: new Error("failed", { cause }),
  };
  const text = JSON.stringify(scrub(line));
  expect(text).not.toMatch(GIVEN_AWAY);
  expect(JSON.parse(text)).toMatchObject({ runId: 7, err: { type: "Error", message: "failed" } });
});

test("what is no person stays", () => {
  const line = { action: "make-copy", outcome: "done", ms: 12, at: new Date(0), counts: { electors: 3 } };
  expect(scrub(line)).toEqual(line);
});

test("a circle ends", () => {
  const line: Record<string, unknown> = { runId: 1 };
  line.self = line;
  expect(JSON.stringify(scrub(line))).toContain("…");
});
