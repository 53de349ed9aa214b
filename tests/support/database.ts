import { randomBytes } from "node:crypto";
import { afterAll, beforeAll } from "vitest";
import { chooseDatabase, disconnect } from "@/lib/platform/db/clients";
import { loginRoles } from "@/lib/platform/db/roles";
import { env } from "@/lib/platform/env";
import { execute, TEMPLATE_DATABASE } from "@/tests/support/owner";

export interface TestDatabase {
  /** Connection of the owner, for arranging and for looking past the policies. */
  ownerUrl: () => string;
  owner: (sql: string) => Promise<{ rows: Record<string, unknown>[] }>;
}

/** A migrated database of its own for the test file, used through the app's and headquarters' own login roles. */
export function testDatabase(): TestDatabase {
  const name = `t_${randomBytes(6).toString("hex")}`;
  const server = () => process.env.HUSTINGS_TEST_SERVER ?? "";
  const ownerUrl = () => {
    const url = new URL(server());
    url.pathname = `/${name}`;
    return url.toString();
  };
  beforeAll(async () => {
    await execute(server(), `create database ${name} template ${TEMPLATE_DATABASE}`);
    for (const role of loginRoles(ownerUrl(), env().authSecret)) {
      await execute(
        server(),
        `create role "${role.name}" login password '${role.password}' in role ${role.group}`,
      );
    }
    chooseDatabase(ownerUrl());
  });
  afterAll(async () => {
    await disconnect();
    await execute(server(), `drop database ${name} with (force)`);
  });
  return { ownerUrl, owner: (sql) => execute(ownerUrl(), sql) };
}
