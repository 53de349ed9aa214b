import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EnvError, parseEnv } from "@/lib/platform/env";

const folder = () => mkdtempSync(join(tmpdir(), "hustings-env-"));
const SECRET = "sixteen characters and more";

test("an empty environment has sensible defaults: this machine alone, embedded database, demo on", () => {
  const env = parseEnv({ HUSTINGS_DATA: folder() });
  expect(env).toMatchObject({
    host: "127.0.0.1",
    port: 3000,
    loopback: true,
    databaseUrl: undefined,
    demo: true,
  });
});

test("with a database of one's own the demo is off unless asked for", () => {
  const given = { DATABASE_URL: "postgresql://a@b/c", AUTH_SECRET: SECRET };
  expect(parseEnv(given).demo).toBe(false);
  expect(parseEnv({ ...given, HUSTINGS_DEMO: "on" }).demo).toBe(true);
});

test("every fault is named at once, by variable", () => {
  const faulty = {
    PORT: "abc",
    HUSTINGS_DEMO: "maybe",
    DATABASE_URL: "mysql://x",
    LOG_LEVEL: "loud",
    AUTH_SECRET: "short",
  };
  expect(() => parseEnv(faulty)).toThrow(EnvError);
  for (const name of Object.keys(faulty)) expect(() => parseEnv(faulty)).toThrow(name);
});

test("the secret is made once, kept, and readable by its owner alone", () => {
  const HUSTINGS_DATA = folder();
  const first = parseEnv({ HUSTINGS_DATA }).authSecret;
  expect(first.length).toBeGreaterThanOrEqual(32);
  expect(parseEnv({ HUSTINGS_DATA }).authSecret).toBe(first);
  const file = join(HUSTINGS_DATA, "auth-secret");
  expect(readFileSync(file, "utf8")).toBe(first);
  expect(statSync(file).mode & 0o077).toBe(0);
});

test("copies with different data folders get different database ports", () => {
  const ports = Array.from(
    { length: 5 },
    () => parseEnv({ HUSTINGS_DATA: folder(), AUTH_SECRET: SECRET }).databasePort,
  );
  expect(new Set(ports).size).toBeGreaterThan(1);
  expect(parseEnv({ HUSTINGS_DATA: "x", HUSTINGS_DB_PORT: "6000", AUTH_SECRET: SECRET }).databasePort).toBe(
    6000,
  );
});

test("an empty variable counts as absent", () => {
  expect(parseEnv({ PORT: "", DATABASE_URL: "", HUSTINGS_DATA: folder() })).toMatchObject({
    port: 3000,
    databaseUrl: undefined,
  });
});
