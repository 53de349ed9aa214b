import { beforeAll, expect, test } from "vitest";
import { countRequest } from "@/lib/platform/rate-limit";
import { RATE_LIMITS } from "@/lib/platform/rate-limits.table";
import { testDatabase } from "@/tests/support/database";
import { createTown, sessionWith, type Town } from "@/tests/support/factories";

const database = testDatabase();
let town: Town;

beforeAll(async () => {
  town = await createTown(database);
});

test("of requests at once exactly as many as allowed are served, and the next minute starts anew", async () => {
  const waits = await Promise.all(
    Array.from({ length: RATE_LIMITS.link + 15 }, () => countRequest("link", { address: "10.0.0.1" })),
  );
  expect(waits.filter((wait) => wait === 0)).toHaveLength(RATE_LIMITS.link);
  expect(Math.max(...waits)).toBeLessThanOrEqual(60);
  expect(await countRequest("link", { address: "10.0.0.2" })).toBe(0);
  await database.owner("update request_count set started_at = started_at - interval '1 minute'");
  expect(await countRequest("link", { address: "10.0.0.1" })).toBe(0);
});

test("an account's sessions are counted together, another account's apart", async () => {
  const first = await sessionWith("local", [town.east]);
  const other = await sessionWith("local", [town.east]);
  await database.owner(`
    insert into app_session (id, user_id, expires_at)
    select gen_random_uuid(), user_id, expires_at from app_session where id = '${first}'`);
  const { rows } = await database.owner(`
    select b.id from app_session a join app_session b using (user_id) where a.id = '${first}' and b.id <> a.id`);
  const second = String(rows[0]?.id);
  const each = RATE_LIMITS.search / 2;
  for (const session of [first, second]) {
    const waits = await Promise.all(Array.from({ length: each }, () => countRequest("search", { session })));
    expect(waits.every((wait) => wait === 0)).toBe(true);
  }
  expect(await countRequest("search", { session: first })).toBeGreaterThan(0);
  expect(await countRequest("search", { session: other })).toBe(0);
});

test("the table holds no network address", async () => {
  await countRequest("sign-in", { address: "192.0.2.77" });
  expect((await database.owner("select from request_count where key like '%192.0.2.77%'")).rows).toEqual([]);
});
