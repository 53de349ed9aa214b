import { beforeEach, expect, test } from "vitest";
import { districtFence, withScope } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";
import { testDatabase } from "@/tests/support/database";
import { localScope } from "@/tests/support/factories";
import { importRegisterText, loadSmallCity, people, registerText } from "@/tests/support/small-city";

const database = testDatabase();
const rows = async (sql: string) => (await database.owner(sql)).rows;
const ENOUGH = 10_000;

const parts = () =>
  rows(
    `select inhparent::regclass::text as whole, inhrelid::regclass::text as part from pg_inherits
     where inhparent::regclass::text in ('elector', 'address', 'register_entry') and inhrelid::regclass::text like '%part%'`,
  );

/** Every elector with address and entry, by content alone. */
const everybody = () =>
  rows(
    `select e.surname, e.forename, e.number, e.suffix, e.markers, e.attains_on::text, e.on_register, d.code,
            a.lines, a.postcode, r.number as entry, r.markers as entry_markers, r.address_id = e.address_id as same_address,
            v.published_on::text, v.entry_count, v.new_count, encode(e.identity_key, 'hex') as identity
     from elector e join polling_district d on d.id = e.district_id left join address a on a.id = e.address_id
     join register_entry r on r.elector_id = e.id join register_version v on v.id = r.version_id
     order by d.code, e.number, e.suffix, e.surname`,
  );

const someTown = (count: number) =>
  registerText([
    ...people(count).map((person, index) => ({
      ...person,
      address: `${Math.floor(index / 3)} High Street`,
      district: index % 2 ? "AA" : "BA",
    })),
    { number: count + 1, name: "Back Again", address: "0 High Street" },
    { number: count + 2, name: "No Address", address: "" },
    { number: count + 3, name: "Odd \\ Slash", address: "back\\slash" },
  ]);

beforeEach(async () => {
  await database.owner(
    "truncate area, election, source_file, register_version, elector, address, register_entry, run cascade",
  );
  await database.owner("select drop_register_parts()");
  await loadSmallCity();
});

test("a large first register becomes parts of its own, and holds what it would row by row", async () => {
  const run = await importRegisterText(someTown(ENOUGH), "2023-12-01");
  expect(run).toMatchObject({
    status: "done",
    result: { added: ENOUGH + 3, amended: 0, deleted: 0, unchanged: 0, newest: true },
  });
  expect(await parts()).toHaveLength(3);
  const inParts = await everybody();
  await database.owner(
    "truncate elector, address, register_entry, register_version, run, source_file cascade",
  );
  await database.owner("select drop_register_parts()");
  // A register of this authority stands already, with nobody in it: the rows are merged.
  await database.owner(
    `insert into register_version (authority_id, published_on, kind, layout, entry_count, joined_count, new_count, gone_count)
     select id, '2019-12-01', 'annual', 'none', 0, 0, 0, 0 from area where code = 'E06000010'`,
  );
  await importRegisterText(someTown(ENOUGH), "2023-12-01");
  expect(await parts()).toHaveLength(0);
  expect(await everybody()).toEqual(inParts);
});

test("next year's register finds the people in their part again", async () => {
  await importRegisterText(someTown(ENOUGH), "2023-12-01");
  const run = await importRegisterText(someTown(ENOUGH - 5), "2024-12-01");
  // The one without an address is nobody that could be found again.
  expect(run.result).toMatchObject({ added: 1, deleted: 6, unchanged: ENOUGH - 3 });
});

test("a local user sees of a part what lies in their districts, and nothing past the whole table", async () => {
  await importRegisterText(someTown(ENOUGH), "2023-12-01");
  const [ward] = await rows("select id from area where code = 'E05000002'");
  const scope = await localScope([Number(ward?.id)]);
  const [seen] = await withScope(
    scope,
    (tx) => tx.db.$queryRaw<{ n: number; own: number }[]>`
      select count(*)::int as n, (count(*) filter (where ${districtFence(scope)}))::int as own from elector`,
  );
  expect(seen).toEqual({ n: ENOUGH / 2, own: ENOUGH / 2 });
  for (const { part } of await parts()) {
    const past = withScope(scope, (tx) => tx.db.$queryRaw`select count(*) from ${Prisma.raw(String(part))}`);
    await expect(past).rejects.toThrow("permission denied");
  }
});

test("an address that returns in another stretch of the file stands once", async () => {
  await importRegisterText(
    registerText([
      { number: 1, name: "One Anna", address: "1 High Street" },
      { number: 2, name: "Two Bert", address: "2 High Street" },
      { number: 3, name: "Three Cleo", address: "1 High  Street" },
    ]),
    "2023-12-01",
  );
  expect(
    await rows(
      "select lines[1] as line, count(*)::int as electors from elector e join address a on a.id = e.address_id group by 1 order by 1",
    ),
  ).toEqual([
    { line: "1 High Street", electors: 2 },
    { line: "2 High Street", electors: 1 },
  ]);
});

test("a rejected row leaves its address to those who live there", async () => {
  const text = registerText([
    { number: 1, name: "One Anna", address: "1 High Street" },
    { number: 1, name: "Twice Told", address: "2 High Street" },
    { number: 2, name: "Two Bert", address: "2 High Street" },
    { number: 3, name: "Three Cleo", address: "2 High Street" },
  ]);
  expect(await importRegisterText(text, "2023-12-01")).toMatchObject({ status: "partial" });
  expect(
    await rows(
      "select surname, lines[1] as line from elector e join address a on a.id = e.address_id order by number",
    ),
  ).toEqual([
    { surname: "One", line: "1 High Street" },
    { surname: "Two", line: "2 High Street" },
    { surname: "Three", line: "2 High Street" },
  ]);
});
