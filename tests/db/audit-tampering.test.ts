import { mkdtempSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { verifyTrail } from "@/lib/audit/data/verify-trail";
import { firstHash, nextHash } from "@/lib/audit/data/write-canonical";
import { anchorHeads, readAnchors } from "@/lib/audit/jobs/anchor-heads";
import type { Anchor } from "@/lib/audit/types";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { seededRandom } from "@/lib/stats/seeded-random";
import { testDatabase } from "@/tests/support/database";

const TAMPERINGS = Number(process.env.HUSTINGS_TAMPERINGS ?? 120);
const EVENTS = 160;

const database = testDatabase();
const file = join(mkdtempSync(join(tmpdir(), "hustings-")), "anchors.jsonl");
let anchors: Anchor[];

const APPEND = (
  n: number,
) => `append_audit_event(${n % 7 || "null"}, null, null, 'view', 'campaigning', '/électors/${n}',
  'E0501 – ${n}', array[${n}, ${n + 1}], 2, sha256('${n}'), '{"run": ${n}, "kind": "x"}')`;

beforeAll(async () => {
  for (let batch = 0; batch < 4; batch++) {
    // A connection each, so that several chains grow.
    const calls = Array.from({ length: EVENTS / 4 }, (_, n) => APPEND(batch * 40 + n));
    await database.owner(`select ${calls.join(", ")}`);
    await anchorHeads(runScope(), new Date(2026, 10, 1, batch), file);
  }
  anchors = await readAnchors(file);
});

const verify = () => withScope(runScope(), (tx) => verifyTrail(tx, anchors));

test("an untouched trail holds, and the database hashes what is hashed here", async () => {
  expect(anchors).toHaveLength(4);
  expect(await verify()).toEqual({ events: EVENTS, anchors: 4, faults: [] });
});

test("a trail that goes on after its anchors holds", async () => {
  for (let n = 0; n < 20; n++) {
    await withScope(runScope(), async () => undefined, { audit: { act: "view", detail: { n } } });
    expect((await verify()).faults).toEqual([]);
  }
  anchors = [
    ...anchors,
    ...[await anchorHeads(runScope(), new Date(), file)].filter((anchor) => anchor !== null),
  ];
});

test(
  `${TAMPERINGS} random tamperings are all found`,
  async () => {
    const random = seededRandom(20261124);
    const pick: Pick = (n) => random.integer(n);
    const kinds = [edit, remove, insert, swap, truncate, rewriteSuffix] as const;
    await database.owner(
      "create table kept_events as table audit_event; create table kept_heads as table audit_chain",
    );
    for (let n = 0; n < TAMPERINGS; n++) {
      const tamper = kinds[n % kinds.length]!;
      await tamper(pick);
      const { faults } = await verify();
      expect(faults, `${tamper.name} ${n}`).not.toEqual([]);
      // Rows, not tables: to truncate makes five files anew each time.
      await database.owner(`
        delete from audit_event; insert into audit_event table kept_events;
        delete from audit_chain; insert into audit_chain table kept_heads`);
    }
    await database.owner("drop table kept_events, kept_heads");
    expect((await verify()).faults).toEqual([]);
  },
  TAMPERINGS * 1_000,
);

type Pick = (n: number) => number;

async function anyEvent(pick: Pick): Promise<{ chain: number; seq: number }> {
  const { rows } = await database.owner("select chain::int, seq::int from audit_event order by chain, seq");
  return rows[pick(rows.length)] as { chain: number; seq: number };
}

async function edit(pick: Pick) {
  const { chain, seq } = await anyEvent(pick);
  const changes = [
    "act = act || 'x'",
    "elector_ids = elector_ids || 5",
    "at = at + interval '1 microsecond'",
    "count = count + 1",
    "user_id = coalesce(user_id, 0) + 1",
    "detail = detail || '{\"a\": 1}'",
    "filter_hash = null, purpose = purpose || '1:1'",
    "route = reach, reach = route",
    "hash = sha256(hash)",
  ];
  await database.owner(
    `update audit_event set ${changes[pick(changes.length)]} where (chain, seq) = (${chain}, ${seq})`,
  );
}

async function remove(pick: Pick) {
  const { chain, seq } = await anyEvent(pick);
  await database.owner(`delete from audit_event where (chain, seq) = (${chain}, ${seq});
    ${
      pick(2)
        ? `update audit_event set seq = -seq where chain = ${chain} and seq > ${seq};
      update audit_event set seq = -seq - 1 where chain = ${chain} and seq < 0;
      update audit_chain set seq = seq - 1 where chain = ${chain}`
        : ""
    }`);
}

async function insert(pick: Pick) {
  const { chain, seq } = await anyEvent(pick);
  await database.owner(`
    update audit_event set seq = -seq where chain = ${chain} and seq >= ${seq};
    update audit_event set seq = -seq + 1 where chain = ${chain} and seq < 0;
    insert into audit_event select (jsonb_populate_record(e, jsonb_build_object('seq', ${seq}, 'route', '/forged'))).*
    from audit_event e where (chain, seq) = (${chain}, ${seq + 1});
    update audit_chain set seq = seq + 1 where chain = ${chain}`);
}

async function swap(pick: Pick) {
  const one = await anyEvent(pick);
  let other = await anyEvent(pick);
  while (other.chain === one.chain && other.seq === one.seq) other = await anyEvent(pick);
  const columns = "at, user_id, act, route, elector_ids, detail, filter_hash, reach, hash";
  const values = columns.split(", ").map((column) => `o.${column}`);
  await database.owner(`
    update audit_event e set (${columns}) = row (${values.join(", ")}) from (table audit_event) o
    where ((e.chain, e.seq) = (${one.chain}, ${one.seq}) and (o.chain, o.seq) = (${other.chain}, ${other.seq}))
       or ((e.chain, e.seq) = (${other.chain}, ${other.seq}) and (o.chain, o.seq) = (${one.chain}, ${one.seq}))`);
}

async function truncate(pick: Pick) {
  const { chain, seq } = await anyEvent(pick);
  await database.owner(`
    delete from audit_event where chain = ${chain} and seq >= ${seq};
    update audit_chain c set seq = ${seq - 1}, hash = coalesce(
      (select e.hash from audit_event e where (e.chain, e.seq) = (${chain}, ${seq - 1})), '\\x${firstHash(chain).toString("hex")}')
    where chain = ${chain}`);
}

/** By somebody who owns the database and knows how hashes are made: only what is kept outside tells. */
async function rewriteSuffix(pick: Pick) {
  const { chain, seq } = await anyEvent(pick);
  await database.owner(
    `update audit_event set user_id = coalesce(user_id, 0) + 1 where (chain, seq) = (${chain}, ${seq})`,
  );
  await database.owner(`
    do $$
    declare e audit_event; previous bytea := coalesce((select hash from audit_event where (chain, seq) = (${chain}, ${seq - 1})),
      '\\x${firstHash(chain).toString("hex")}');
    begin
      for e in select * from audit_event where chain = ${chain} and seq >= ${seq} order by seq loop
        previous := sha256(previous || audit_canonical(e));
        update audit_event set hash = previous where (chain, seq) = (e.chain, e.seq);
        update audit_chain set hash = previous where chain = e.chain;
      end loop;
    end $$`);
}

test("a file of anchors that another hand changed is refused", async () => {
  const text = await readFile(file, "utf8");
  const lines = text.trim().split("\n");
  const forged = [
    text.replace(/"seq":(\d+)/, '"seq":9$1'),
    lines.slice(1).join("\n"),
    [lines[0], ...lines.slice(2)].join("\n"),
    `${text}{}\n`,
  ];
  for (const [n, content] of forged.entries()) {
    const path = join(mkdtempSync(join(tmpdir(), "hustings-")), `${n}.jsonl`);
    await writeFile(path, content);
    await expect(readAnchors(path)).rejects.toThrow("is not the anchor");
  }
});

test("two events that differ only in where their fields end do not hash alike", () => {
  const event = {
    chain: "0",
    seq: "1",
    at: "0",
    userId: null,
    sessionId: null,
    requestId: null,
    act: "ab",
    purpose: "c",
    route: "",
    reach: "",
    electorIds: "",
    count: "0",
    filterHash: null,
    detail: "{}",
  };
  const shifted = { ...event, act: "a", purpose: "bc" };
  expect(nextHash(firstHash(0), event)).not.toEqual(nextHash(firstHash(0), shifted));
});
