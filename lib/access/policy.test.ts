import { expect, test } from "vitest";
import { may, PERMISSIONS, type Permission } from "@/lib/access/policy";
import { ROLES } from "@/lib/access/schema";

/** Written out once more, so that a change of the table is a decision: data team, campaign, local. */
const MATRIX: Record<Permission, [boolean, boolean, boolean]> = {
  "areas:read": [true, true, true],
  "electors:read": [true, true, true],
  "models:read": [true, true, false],
  "files:read": [true, false, false],
  "files:upload": [true, false, false],
  "runs:read": [true, false, false],
  "runs:manage": [true, false, false],
  "models:train": [true, false, false],
  "scores:run": [true, false, false],
  "scores:publish": [true, false, false],
  "party:manage": [true, false, false],
  "electors:link": [true, false, false],
  "audit:read": [true, false, false],
};

test.each(Object.entries(MATRIX))("%s: data team, campaign, local", (permission, expected) => {
  expect(ROLES.map((role) => may(role, permission as Permission))).toEqual(expected);
});

test("every permission has a row, and a role that is not known may nothing", () => {
  expect(Object.keys(MATRIX).sort()).toEqual(Object.keys(PERMISSIONS).sort());
  for (const permission of Object.keys(PERMISSIONS) as Permission[]) {
    expect(may("owner" as never, permission)).toBe(false);
  }
});
