import { beforeEach, expect, test } from "vitest";
import { inTransaction } from "@/lib/imports/mutations/stage-file";
import { findNextPair } from "@/lib/linkage/data/find-pair";
import { listMerges } from "@/lib/linkage/data/list-merges";
import { scopedQuery } from "@/lib/linkage/data/scoped-query";
import { linkRegister } from "@/lib/linkage/jobs/link-register";
import { MERGED_TABLES, UNMERGED_TABLES } from "@/lib/linkage/merged.table";
import { decidePair, undoDecision } from "@/lib/linkage/mutations/decide-pair";
import { mergeByHand } from "@/lib/linkage/mutations/merge-by-hand";
import { mergeElectors } from "@/lib/linkage/mutations/merge-electors";
import { splitElectors } from "@/lib/linkage/mutations/split-electors";
import type { Query } from "@/lib/linkage/types";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { testDatabase } from "@/tests/support/database";
import { runJob } from "@/tests/support/run-job";
import {
  type Entry,
  importMarks,
  importRegisterText,
  loadSmallCity,
  registerText,
} from "@/tests/support/small-city";

const database = testDatabase();
const rows = async (sql: string) => (await database.owner(sql)).rows;
const elector = async (surname: string, forename: string) =>
  (await rows(`select * from elector where surname = '${surname}' and forename = '${forename}'`))[0];

/** Forty households of two, so that there is something to learn from. */
const SURNAMES = [
  "Abbott",
  "Barker",
  "Cobden",
  "Dryden",
  "Eldon",
  "Fawcett",
  "Gaskell",
  "Hobson",
  "Ibbotson",
  "Jessop",
];
const FORENAMES = ["Alice", "Bernard", "Cecily", "Desmond", "Edith", "Frank", "Gertrude", "Horace"];
const neighbours: Entry[] = Array.from({ length: 80 }, (_, index) => ({
  number: index + 1,
  name: `${SURNAMES[(index >> 1) % 10]}${"aeiou"[index % 5]} ${FORENAMES[index % 8]}`,
  address: `${10 + (index >> 1)} High Street`,
}));

const before: Entry[] = [
  ...neighbours,
  { number: 101, name: "Quillfeather Augustus", address: "1 Old Lane" },
  { number: 102, name: "Quillfeather Philippa", address: "1 Old Lane" },
  { number: 103, name: "Vane Rosalind", address: "3 Old Lane" },
  { number: 104, name: "Wintringham Oswald", address: "5 Old Lane" },
];
const after: Entry[] = [
  ...neighbours,
  { district: "BA", number: 1, name: "Quillfeather Augustus", address: "9 New Road" },
  { district: "BA", number: 2, name: "Quillfeather Philippa", address: "9 New Road" },
  { number: 104, name: "Wintringhan Owald", address: "5 Old Lane" },
];

async function linkNewest() {
  const [version] = await rows("select max(id) as id from register_version");
  return runJob("register-linking", linkRegister, { versionId: Number(version!.id) });
}

beforeEach(async () => {
  await database.owner(
    "truncate area, election, source_file, register_version, elector, address, run, linkage_pair, elector_merge cascade",
  );
  await loadSmallCity();
  await importRegisterText(registerText(before), "2023-12-01");
});

test("movers together keep their id, a doubtful spelling is asked about, who is gone stays gone", async () => {
  const augustus = await elector("Quillfeather", "Augustus");
  await importRegisterText(registerText(after), "2024-12-01");
  const outcome = await linkNewest();
  expect(outcome.result).toMatchObject({ linked: 2, review: 1 });
  expect(await elector("Quillfeather", "Augustus")).toMatchObject({
    id: augustus!.id,
    on_register: true,
    first_registered_on: augustus!.first_registered_on,
  });
  expect(await rows("select kind, status, agreement from linkage_pair")).toEqual([
    {
      kind: "versions",
      status: "open",
      agreement: ["Forenames: a letter or two apart", "Surname: a letter or two apart", "Address: the same"],
    },
  ]);
  expect(await elector("Vane", "Rosalind")).toMatchObject({ on_register: false });
  expect(await rows("select count(*)::int as n from elector")).toEqual([{ n: 85 }]);
  expect(
    await rows("select joined_count, new_count, gone_count from register_version order by id desc limit 1"),
  ).toEqual([{ joined_count: 82, new_count: 1, gone_count: 2 }]);
  expect(await rows("select carried, linked, added, gone from linkage")).toEqual([
    { carried: 80, linked: 2, added: 1, gone: 2 },
  ]);
});

test("linking again changes nothing", async () => {
  await importRegisterText(registerText(after), "2024-12-01");
  await linkNewest();
  const people = await rows("select id, address_id, number from elector order by id");
  const report = await rows("select carried, linked, added, gone, report->'moved' as moved from linkage");
  expect((await linkNewest()).result).toMatchObject({ linked: 0 });
  expect(await rows("select id, address_id, number from elector order by id")).toEqual(people);
  expect(await rows("select carried, linked, added, gone, report->'moved' as moved from linkage")).toEqual(
    report,
  );
});

test("a pair that people parted is not linked, nor asked for again", async () => {
  const augustus = await elector("Quillfeather", "Augustus");
  await importRegisterText(registerText(after), "2024-12-01");
  const [later] = await rows(
    "select id from elector where surname = 'Quillfeather' and forename = 'Augustus' and on_register",
  );
  await database.owner(
    `insert into linkage_pair (kind, earlier_id, later_id, district_id, status)
     select 'versions', ${augustus!.id}, id, district_id, 'different' from elector where id = ${later!.id}`,
  );
  expect((await linkNewest()).result).toMatchObject({ linked: 1 });
  expect(await rows("select count(*)::int as n from elector where surname = 'Quillfeather'")).toEqual([
    { n: 3 },
  ]);
  expect(await rows("select status from linkage_pair order by status")).toEqual([
    { status: "different" },
    { status: "open" },
  ]);
});

const inOne = <T>(work: (query: Query) => Promise<T>) =>
  inTransaction((client) =>
    work(async (sql, values) => (await client.query(sql, values && [...values])).rows),
  );

test("a merge takes votes, contacts and consents along, and undoing it gives all of them back", async () => {
  await importMarks("District,Number,Suffix,Mark\nAA,101,0,V\nAA,103,0,V\n");
  const [kept, merged] = [await elector("Quillfeather", "Augustus"), await elector("Vane", "Rosalind")];
  await database.owner(
    `insert into consent (elector_id, district_id, medium, given, recorded_on, recorded_by)
     select id, district_id, 'email', true, '2024-01-01'::date, 'x' from elector where id in (${kept!.id}, ${merged!.id})
     union all select id, district_id, 'sms', false, '2024-01-02'::date, 'x' from elector where id = ${merged!.id};
     insert into contact (elector_id, district_id, at, precision, channel, outcome_id, spoken_to)
     select ${merged!.id}, district_id, '2024-03-01', 'day', 'door', (select min(id) from response_code), 'elector' from elector where id = ${merged!.id}`,
  );
  const everything = async () =>
    Promise.all(
      MERGED_TABLES.map(({ table }) => rows(`select * from ${table} t order by t::text`)).concat(
        rows("select * from elector e order by id"),
      ),
    );
  await database.owner(
    `update elector set withheld = true where id = ${merged!.id};
     insert into rights_action (kind, elector_id, reason, received_on) values ('objection', ${merged!.id}, 'x', '2024-02-01')`,
  );
  const untouched = await everything();
  const made = await inOne((query) =>
    mergeElectors(query, [{ keptId: Number(kept!.id), mergedId: Number(merged!.id), probability: null }], {
      reason: "by hand",
    }),
  );
  expect(made).toBe(1);
  const of = (table: string) =>
    rows(`select count(*)::int as n from ${table} where elector_id = ${kept!.id}`);
  expect(await of("consent")).toEqual([{ n: 2 }]);
  expect(await of("contact")).toEqual([{ n: 1 }]);
  expect(await of("register_entry")).toEqual([{ n: 2 }]);
  expect(await of("rights_action")).toEqual([{ n: 1 }]);
  expect(await rows(`select withheld from elector where id = ${kept!.id}`)).toEqual([{ withheld: true }]);
  const [votes] = await rows(
    `select count(*)::int as n, count(distinct contest_id)::int as contests from vote_record where elector_id = ${kept!.id}`,
  );
  expect(votes!.n).toBe(votes!.contests);
  expect(await rows(`select from elector where id = ${merged!.id}`)).toEqual([]);

  const [merge] = await rows("select id from elector_merge");
  await database.owner("insert into user_account (id, email, name) values (77, 'a@b.c', 'A')");
  await inOne((query) => splitElectors(query, Number(merge!.id), 77, new Date("2024-06-01")));
  expect(await everything()).toEqual(untouched);
  await expect(inOne((query) => splitElectors(query, Number(merge!.id), 77, new Date()))).rejects.toThrow(
    "was not found",
  );
});

/** A pair in the queue: the misspelled neighbour. */
async function openPair(): Promise<number> {
  await importRegisterText(registerText(after), "2024-12-01");
  await linkNewest();
  await database.owner(
    `insert into user_account (id, email, name) values (77, 'a@b.c', 'A'), (78, 'b@b.c', 'B') on conflict do nothing`,
  );
  const [pair] = await rows("select id from linkage_pair");
  return Number(pair!.id);
}
const now = new Date("2024-12-10T12:00:00Z");
const says = (pairId: number, word: "same" | "different" | "unsure", userId: number) =>
  withScope(runScope(), (tx) => decidePair(scopedQuery(tx), { pairId, says: word, userId, now }));
const next = (userId: number) => withScope(runScope(), (tx) => findNextPair(tx, userId));

test("a reviewer's word makes two electors one, and taking it back makes them two", async () => {
  const pairId = await openPair();
  expect(await next(77)).toMatchObject({
    id: pairId,
    earlier: { surname: "Wintringham", onRegister: false, lastSeenOn: "2023-12-01" },
    later: { surname: "Wintringhan", onRegister: true, addressLines: ["5 Old Lane", "Hull"] },
  });
  await says(pairId, "same", 77);
  expect(await rows("select surname, on_register from elector where surname like 'Wintring%'")).toEqual([
    { surname: "Wintringhan", on_register: true },
  ]);
  expect(await next(77)).toBeNull();
  await withScope(runScope(), (tx) => undoDecision(scopedQuery(tx), pairId, 77, now));
  expect(
    await rows("select surname, on_register from elector where surname like 'Wintring%' order by surname"),
  ).toEqual([
    { surname: "Wintringham", on_register: false },
    { surname: "Wintringhan", on_register: true },
  ]);
  expect(await next(77)).toMatchObject({ id: pairId, status: "open" });
});

test("who asks for a second opinion does not give it", async () => {
  const pairId = await openPair();
  await says(pairId, "unsure", 77);
  expect(await next(77)).toBeNull();
  await expect(says(pairId, "same", 77)).rejects.toThrow("somebody else decides it");
  expect(await next(78)).toMatchObject({ id: pairId, status: "disputed", firstBy: { id: 77, name: "A" } });
  await says(pairId, "different", 78);
  expect((await linkNewest()).result).toMatchObject({ linked: 0, review: 0 });
  expect(await next(78)).toBeNull();
});

test("two electors are made one by hand under the id of whoever was registered first", async () => {
  await openPair();
  const [older, newer] = [await elector("Vane", "Rosalind"), await elector("Wintringhan", "Owald")];
  await withScope(runScope(), (tx) => mergeByHand(scopedQuery(tx), Number(newer!.id), Number(older!.id), 77));
  expect(await elector("Wintringhan", "Owald")).toMatchObject({ id: older!.id, on_register: true });
  const [merge] = await withScope(runScope(), (tx) => listMerges(tx, 5));
  expect(merge).toMatchObject({ keptName: "Rosalind Vane", mergedName: "Owald Wintringhan", madeBy: "A" });
});

test("every table that is about an elector goes along with a merge", async () => {
  const found = await rows(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'elector_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition`,
  );
  expect(found.map((row) => row.name).sort()).toEqual(
    [...MERGED_TABLES.map(({ table }) => table), ...UNMERGED_TABLES].sort(),
  );
});
