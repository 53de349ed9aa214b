import { beforeAll, expect, test } from "vitest";
import { deleteLapsed } from "@/lib/demographics/mutations/delete-lapsed";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { testDatabase } from "@/tests/support/database";
import { importText } from "@/tests/support/imports";
import { importRegisterText, loadSmallCity, people, registerText } from "@/tests/support/small-city";

const database = testDatabase();
const rows = async (sql: string) => (await database.owner(sql)).rows;
const deliver = (text: string, params: Record<string, string> = {}) =>
  importText("demographics", text, { title: "Segments", supplier: "Supplier", ...params });

beforeAll(async () => {
  await loadSmallCity();
  await importRegisterText(registerText(people(3)), "2025-12-01");
});

test("numbers stay numbers, categories become places in the attribute's list, a gap is no value", async () => {
  const run = await deliver(
    'PD,ENO,income,segment\nAA,1,"21,500",young renters\nAA,2,,settled\nAA,3,30000.5,\n',
    {
      contract: "C-1",
      licenceEnds: "2099-12-31",
      asOf: "2026-01-01",
    },
  );
  expect(run).toMatchObject({
    status: "done",
    result: { layout: "demographics-elector", added: 3, rejected: 0 },
  });
  expect(await rows("select code, kind, categories from demographic_attribute order by position")).toEqual([
    { code: "income", kind: "number", categories: [] },
    { code: "segment", kind: "category", categories: ["settled", "young renters"] },
  ]);
  expect(
    await rows(`select e.number, array_to_string(values, ' ') as values from demographic_elector d
      join elector e on e.id = d.elector_id order by e.number`),
  ).toEqual([
    { number: 1, values: "21500 2" },
    { number: 2, values: "NaN 1" },
    { number: 3, values: "30000.5 NaN" },
  ]);
  expect(
    await rows(
      "select supplier, contract, licence_ends::text as ends, as_of::text as day from demographic_set",
    ),
  ).toEqual([{ supplier: "Supplier", contract: "C-1", ends: "2099-12-31", day: "2026-01-01" }]);
});

test("postcodes and areas are described alike, each once", async () => {
  const postcodes = await deliver("Postcode,segment\nhu11aa,b\nHU1 1AA,a\nHU1 2AB,a\n");
  expect(postcodes).toMatchObject({
    status: "partial",
    result: { layout: "demographics-postcode", added: 2 },
  });
  expect(await rows("select postcode from demographic_postcode order by 1")).toEqual([
    { postcode: "HU1 1AA" },
    { postcode: "HU1 2AB" },
  ]);
  const wards = await deliver("ward,degree_percent\nE05000001,12.5\nE05999999,3\n");
  expect(wards).toMatchObject({ status: "partial", result: { layout: "demographics-area", added: 1 } });
  expect(await rows(`select reason from rejected_row where run_id = ${wards.id}`)).toEqual([
    { reason: "area-unknown" },
  ]);
});

test.each([
  ["religion by its header", "ward,religion\nE05000001,x\n", 'column "religion"'],
  [
    "ethnicity by its content",
    "ward,group_a\nE05000001,rich\nE05000001,White British\n",
    'Line 3, column "group_a"',
  ],
  ["health by its content", "postcode,note\nHU1 1AA,Disabled\n", "may never be held"],
  ["a trade union by its content", "PD,ENO,affiliation\nAA,1,UNISON\n", "may never be held"],
])("a file that says %s is refused whole", async (_, text, message) => {
  const before = await rows("select count(*)::int as n from demographic_set");
  expect(await deliver(text)).toMatchObject({
    status: "failed",
    errorText: expect.stringContaining(message),
  });
  expect(await rows("select count(*)::int as n from demographic_set")).toEqual(before);
  expect(await rows("select from pg_tables where schemaname = 'staging'")).toEqual([]);
});

test("free text is refused", async () => {
  const text = Array.from(
    { length: 301 },
    (_, n) =>
      `AB${Math.floor(n / 260) + 1} ${n % 10}A${String.fromCharCode(65 + (Math.floor(n / 10) % 26))},said ${n}`,
  );
  const run = await deliver(`postcode,remark\n${text.join("\n")}\n`);
  expect(run.errorText).toContain('column "remark": it holds more than 300 different texts');
});

test("a delivery whose licence has ended is refused", async () => {
  const run = await deliver("ward,x\nE05000001,1\n", { licenceEnds: "2020-01-01" });
  expect(run.errorText).toContain("The licence ended on 2020-01-01");
});

test("the same delivery twice changes nothing", async () => {
  const text = "ward,cars\nE05000002,9\n";
  await deliver(text);
  expect((await deliver(text)).result).toMatchObject({ rows: 1, added: 0, unchanged: 1 });
});

const census = (text: string) => importText("census", text, { title: "Census", supplier: "ONS" });

test("census counts come named or crossed, by any area that is known", async () => {
  const named = await census(
    "area,universe,variable,category,count\nE05000001,adults,tenure,owned,1200\nE05000001,adults,tenure,rented,800\nE05000002,adults,tenure,owned,5\nE05000002,adults,tenure,owned,6\n",
  );
  expect(named).toMatchObject({ status: "partial", result: { added: 3, rejected: 1 } });
  const crossed = await census('ward,age_band,sex,count\nE05000001,18-24,female,"1,100"\n');
  expect(crossed).toMatchObject({ status: "done", result: { added: 1 } });
  expect(
    await rows(`select a.code, v.universe, v.variable, v.category, c.count from census_count c
      join census_variable v on v.id = c.variable_id join area a on a.id = c.area_id order by v.set_id, v.position, a.code`),
  ).toEqual([
    { code: "E05000001", universe: "adults", variable: "tenure", category: "owned", count: 1200 },
    { code: "E05000002", universe: "adults", variable: "tenure", category: "owned", count: 5 },
    { code: "E05000001", universe: "adults", variable: "tenure", category: "rented", count: 800 },
    {
      code: "E05000001",
      universe: "persons",
      variable: "age_band*sex",
      category: "18-24*female",
      count: 1100,
    },
  ]);
});

test("a census of ethnic groups is refused", async () => {
  expect((await census("ward,ethnic_group,count\nE05000001,a,1\n")).errorText).toContain("ethnicity");
  expect(
    (await census("area,variable,category,count\nE05000001,group,White British,1\n")).errorText,
  ).toContain("may never be held");
});

test("a delivery goes the day after its licence ends, with all that it says, and its file is due", async () => {
  const ends = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const run = await deliver("ward,rooms\nE05000001,4\n", { licenceEnds: ends });
  const kept = () => rows("select count(*)::int as n from demographic_set");
  const [before] = await kept();
  const lapse = (at: number) => withScope(runScope(), (tx) => deleteLapsed(tx, new Date(at)));
  const noon = Date.parse(`${ends}T12:00:00Z`);
  expect(await lapse(noon)).toBe(0);
  expect(await lapse(noon + 86_400_000)).toBe(1);
  expect(await kept()).toEqual([{ n: Number(before?.n) - 1 }]);
  expect(await rows("select code from demographic_attribute where code = 'rooms'")).toEqual([]);
  expect(await rows(`select destroy_by::text as due from source_file where id = ${run.fileId}`)).toEqual([
    { due: ends },
  ]);
});
