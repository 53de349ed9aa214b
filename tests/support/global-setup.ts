import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "@/lib/platform/db/embedded";
import { migrate } from "@/lib/platform/db/migrate";
import { execute, TEMPLATE_DATABASE } from "@/tests/support/owner";

const DATA_DIR = join(tmpdir(), `hustings-test-${process.pid}`);

/** One real server per test run; a migrated template database that each file copies. */
export async function setup() {
  const server = await startEmbedded(DATA_DIR, 30_000 + (process.pid % 10_000));
  process.env.HUSTINGS_DATA = DATA_DIR;
  process.env.HUSTINGS_TEST_SERVER = server.url;
  await execute(server.url, `create database ${TEMPLATE_DATABASE}`);
  await migrate(databaseUrl(server.url, TEMPLATE_DATABASE), "only-for-the-tests-of-hustings");
  return async () => {
    await server.stop();
    const { rm } = await import("node:fs/promises");
    await rm(DATA_DIR, { recursive: true, force: true });
  };
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
}
