import { expect, test } from "vitest";
import { estimateProgress } from "@/lib/runs/rules/estimate-progress";

const startedAt = new Date("2026-11-24T10:00:00Z");
const after = (seconds: number) => new Date(startedAt.getTime() + seconds * 1000);
const run = {
  kind: "register-import" as const,
  status: "running" as const,
  unitsDone: 5_000_000,
  unitsTotal: 20_000_000,
  rowsAccepted: 49_990,
  rowsRejected: 10,
  startedAt,
};

test("an import a quarter through after two seconds has three quarters, six seconds, to go", () => {
  expect(estimateProgress(run, after(2))).toEqual({
    done: 50_000,
    total: 200_000,
    unit: ["row", "rows"],
    perSecond: 25_000,
    leftMilliseconds: 6000,
  });
});

test("in the first moments there is no rate yet", () => {
  expect(estimateProgress(run, after(1))).toMatchObject({
    perSecond: undefined,
    leftMilliseconds: undefined,
  });
});

test("a run at rest has no rate and nothing left", () => {
  const ended = estimateProgress({ ...run, status: "failed" }, after(60));
  expect(ended).toMatchObject({ done: 50_000, perSecond: undefined, leftMilliseconds: undefined });
});

test("scoring counts electors", () => {
  const scoring = { ...run, kind: "scoring" as const, unitsDone: 100, unitsTotal: 400 };
  expect(estimateProgress(scoring, after(2))).toMatchObject({
    done: 100,
    total: 400,
    unit: ["elector", "electors"],
  });
});

test("an import that has read nothing does not pretend to know its length", () => {
  const fresh = { ...run, unitsDone: 0, rowsAccepted: 0, rowsRejected: 0 };
  expect(estimateProgress(fresh, after(5))).toMatchObject({
    done: 0,
    total: undefined,
    perSecond: undefined,
  });
});
