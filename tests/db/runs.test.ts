import { expect, test } from "vitest";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";
import { runScope } from "@/lib/platform/run-gate";
import { findRun } from "@/lib/runs/data";
import { executeRun, type RunHandlers } from "@/lib/runs/jobs";
import { cancelRun, claimRun, createRun } from "@/lib/runs/mutations";
import type { RunHandler } from "@/lib/runs/types";
import { testDatabase } from "@/tests/support/database";

testDatabase();

const scope = runScope();
const handlers = (handler: RunHandler) => ({ scoring: handler }) as RunHandlers;
const newRun = () => withScope(scope, (tx) => createRun(tx, { kind: "scoring", params: {} }));
const read = (id: number) => withScope(scope, (tx) => findRun(tx, id, new Date()));

test("a run ends with its handler's result and counts", async () => {
  const id = await newRun();
  await executeRun(
    scope,
    id,
    handlers(async ({ report }) => {
      await report({ stage: "scoring", unitsDone: 5, unitsTotal: 10, rowsAccepted: 5 });
      return { status: "done", result: { electors: 5 } };
    }),
    systemClock,
  );
  expect(await read(id)).toMatchObject({
    status: "done",
    unitsDone: 5,
    unitsTotal: 10,
    result: { electors: 5 },
  });
});

test("of two claims one wins", async () => {
  const id = await newRun();
  const claims = await Promise.all(
    [1, 2, 3, 4].map(() => withScope(scope, (tx) => claimRun(tx, id, new Date()))),
  );
  expect(claims.filter(Boolean)).toHaveLength(1);
});

test("a fault of the input is shown in its own words, any other in plain ones", async () => {
  const [ours, other] = [await newRun(), await newRun()];
  await executeRun(
    scope,
    ours,
    handlers(() => Promise.reject(badInput("Line 3: no number."))),
    systemClock,
  );
  await executeRun(
    scope,
    other,
    handlers(() => Promise.reject(new Error("relation x"))),
    systemClock,
  );
  expect(await read(ours)).toMatchObject({ status: "failed", errorText: "Line 3: no number." });
  expect((await read(other))?.errorText).not.toContain("relation");
});

test("a cancelled run stops at its next report", async () => {
  const id = await newRun();
  await executeRun(
    scope,
    id,
    handlers(async ({ report }) => {
      await report({ stage: "half way" });
      await withScope(scope, (tx) => cancelRun(tx, id, new Date()));
      await report({ stage: "on" });
      await report({ stage: "never" });
      return { status: "done", result: {} };
    }),
    systemClock,
  );
  expect(await read(id)).toMatchObject({ status: "cancelled" });
});
