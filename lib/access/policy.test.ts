import { expect, test } from "vitest";
import { isConfirmed, isSensitive, may, mayGive, PERMISSIONS, type Permission } from "@/lib/access/policy";
import { ROLES, type Role } from "@/lib/access/schema";

const ORDER: Role[] = [
  "data-team",
  "campaign",
  "analyst",
  "local",
  "mp",
  "mayor",
  "councillor",
  "candidate",
  "helper",
  "administrator",
  "officer",
  "auditor",
];

/** Written out once more, so that a change of the table is a decision: one sign a role, in the order above. */
const MATRIX: Record<Permission, string> = {
  "areas:read": "xxxxxxxxxxxx",
  "electors:read": "xxxxxxxxx-x-",
  "models:read": "xxx-------xx",
  "files:read": "x-----------",
  "files:upload": "x-----------",
  "members:manage": "x-----------",
  "imports:run": "x-----------",
  "runs:read": "x-----------",
  "runs:manage": "x-----------",
  "models:train": "x-----------",
  "scores:run": "x-----------",
  "scores:publish": "x-----------",
  "party:manage": "x--------x--",
  "people:read": "---x-----xxx",
  "grants:give": "---x-----x--",
  "approvals:decide": "---------xx-",
  "access:recover": "---------xx-",
  "contacts:record": "xx-xxxxxx---",
  "codes:manage": "xx----------",
  "contacts:review": "x-----------",
  "electors:link": "x-----------",
  "audit:read": "----------xx",
  "exports:make": "xx-xxxxx----",
  "rights:record": "xx-x------x-",
  "rights:erase": "----------x-",
};

test.each(Object.entries(MATRIX))("%s is for those roles alone", (permission, expected) => {
  expect(ORDER.map((role) => (may(role, permission as Permission) ? "x" : "-")).join("")).toBe(expected);
});

test("every permission and every role has its place in the table, and a role that is not known may nothing", () => {
  expect(Object.keys(MATRIX).sort()).toEqual(Object.keys(PERMISSIONS).sort());
  expect([...ROLES].sort()).toEqual([...ORDER].sort());
  for (const permission of Object.keys(PERMISSIONS) as Permission[]) {
    expect(may("owner" as never, permission)).toBe(false);
  }
});

test("imports, exports, grants, recovery and erasure want a fresh proof of who one is", () => {
  const wanted: Permission[] = [
    "imports:run",
    "exports:make",
    "grants:give",
    "approvals:decide",
    "access:recover",
    "rights:erase",
  ];
  expect(wanted.filter((permission) => !isSensitive(permission))).toEqual([]);
});

test("the proof holds for five minutes, and the demo needs none", () => {
  const confirmedAt = new Date("2026-11-24T10:00:00Z");
  const after = (seconds: number) => new Date(confirmedAt.getTime() + seconds * 1000);
  expect(isConfirmed({ demo: false, confirmedAt }, after(299))).toBe(true);
  expect(isConfirmed({ demo: false, confirmedAt }, after(300))).toBe(false);
  expect(isConfirmed({ demo: false, confirmedAt: null }, after(0))).toBe(false);
  expect(isConfirmed({ demo: true, confirmedAt: null }, after(0))).toBe(true);
});

test("an administrator gives every role, a local organiser their own and a helper's, nobody else any", () => {
  expect([...mayGive("administrator")].sort()).toEqual([...ROLES].sort());
  expect(mayGive("local")).toEqual(["local", "helper"]);
  for (const role of ROLES.filter((other) => other !== "administrator" && other !== "local")) {
    expect(mayGive(role)).toEqual([]);
  }
});
