import { beforeAll, expect, test } from "vitest";
import { testDatabase } from "@/tests/support/database";
import { importText } from "@/tests/support/imports";
import { loadSmallCity } from "@/tests/support/small-city";

const database = testDatabase();
const rows = async (sql: string) => (await database.owner(sql)).rows;
const districts = () =>
  rows(`select a.code as area, d.code as district, x.stated from area_district x join area a on a.id = x.area_id
    join polling_district d on d.id = x.district_id order by a.code, d.code`);

const MORE_AREAS = `kind,code,name,parents,valid_from,valid_to
police-area,E23000012,Humberside,,1974-04-01,
party-branch,LP-NORTH,North branch,,2020-01-01,
output-area,E00000001,Output area 1,E05000001,2021-03-21,
authority,E06000010,Hull,E92000001;E23000012,1996-04-01,
`;

beforeAll(async () => {
  await loadSmallCity();
});

test("areas of every kind come in, and their districts follow from the parents", async () => {
  const run = await importText("areas", MORE_AREAS);
  expect(run).toMatchObject({ status: "done", result: { rows: 4, added: 3, amended: 0, unchanged: 1 } });
  expect(await districts()).toEqual([
    { area: "E23000012", district: "AA", stated: false },
    { area: "E23000012", district: "BA", stated: false },
    { area: "E92000001", district: "AA", stated: false },
    { area: "E92000001", district: "BA", stated: false },
  ]);
  expect((await importText("areas", MORE_AREAS)).result).toMatchObject({
    added: 0,
    amended: 0,
    unchanged: 4,
  });
});

test("a branch is made of the districts that a file states, whole for each area it names", async () => {
  const text =
    "branch,authority,district\nLP-NORTH,E06000010,AA\nLP-NORTH,E06000010,BA\nLP-NORTH,E06000010,ZZ\nLP-X,E06000010,AA\n";
  const run = await importText("area-districts", text);
  expect(run).toMatchObject({ status: "partial", result: { added: 2, rejected: 2 } });
  const next = await importText("area-districts", "branch,authority,district\nLP-NORTH,E06000010,BA\n");
  expect(next.result).toMatchObject({ added: 0, deleted: 1, unchanged: 1 });
  await importText("areas", MORE_AREAS);
  expect((await districts()).filter(({ area }) => area === "LP-NORTH")).toEqual([
    { area: "LP-NORTH", district: "BA", stated: true },
  ]);
});

test("a contest of a police area is every district's of it", async () => {
  expect(
    await rows(
      `select count(*)::int as n from district_area da join area a on a.id = da.area_id where a.code = 'E23000012'`,
    ),
  ).toEqual([{ n: 2 }]);
});

test("a postcode directory fills ward and output area, and passes over the rest of the country", async () => {
  const text =
    "pcds,oslaua,osward,oa21,lat\nHU1 1AA,E06000010,E05000001,E00000001,53.7\nhu11ab,E06000010,E05000001,E00999999,53.7\nLS1 1AA,E08000035,E05099999,E00888888,53.8\nnowhere,,,,\n";
  const run = await importText("postcodes", text);
  expect(run).toMatchObject({ status: "partial", result: { added: 2, elsewhere: 1, rejected: 1 } });
  expect(
    await rows(`select postcode, w.code as ward, o.code as output from postcode_area p join area w on w.id = p.ward_id
      left join area o on o.id = p.output_area_id order by postcode`),
  ).toEqual([
    { postcode: "HU1 1AA", ward: "E05000001", output: "E00000001" },
    { postcode: "HU1 1AB", ward: "E05000001", output: null },
  ]);
  expect((await importText("postcodes", text)).result).toMatchObject({ added: 0, unchanged: 2 });
});

const feature = (code: string, coordinates: unknown, type = "Polygon") => ({
  type: "Feature",
  properties: { WD24CD: code, WD24NM: "Avenue" },
  geometry: { type, coordinates },
});
const collection = (...features: unknown[]) => JSON.stringify({ type: "FeatureCollection", features });
const SQUARE = [
  [
    [-0.37, 53.75],
    [-0.35, 53.75],
    [-0.35, 53.77],
    [-0.37, 53.75],
  ],
];

test("boundaries are kept by the code among their properties", async () => {
  const text = collection(feature("E05000001", SQUARE), feature("E05000099", SQUARE));
  const run = await importText("boundaries", text);
  expect(run).toMatchObject({ status: "done", result: { rows: 2, added: 1, elsewhere: 1 } });
  expect((await importText("boundaries", `${text}\n`)).result).toMatchObject({
    added: 0,
    amended: 0,
    unchanged: 1,
  });
  expect(await rows("select geometry->>'type' as type from area_boundary")).toEqual([
    { type: "MultiPolygon" },
  ]);
});

test.each([
  [
    "a ring that is open",
    collection(
      feature("E05000001", [
        [
          [-0.37, 53.75],
          [-0.35, 53.75],
          [-0.35, 53.77],
          [-0.36, 53.77],
        ],
      ]),
    ),
    "not closed",
  ],
  [
    "coordinates of the national grid",
    collection(
      feature("E05000001", [
        [
          [506000, 430000],
          [507000, 430000],
          [507000, 431000],
          [506000, 430000],
        ],
      ]),
    ),
    "longitude and latitude",
  ],
  ["a point", collection(feature("E05000001", [-0.37, 53.75], "Point")), "Polygon"],
  [
    "no code",
    collection({ type: "Feature", properties: { name: "Avenue" }, geometry: null }),
    "no property holds",
  ],
  ["no GeoJSON", "{}", "not GeoJSON"],
  ["no JSON", "kind,code\n", "not JSON"],
])("a boundary file with %s is refused", async (_, text, message) => {
  expect((await importText("boundaries", text)).errorText).toContain(message);
});
