import { beforeEach, expect, test } from "vitest";
import { undoVersion } from "@/lib/register/mutations/undo-version";
import { testDatabase } from "@/tests/support/database";
import { importText } from "@/tests/support/imports";
import { AUTHORITY, importRegisterText, loadSmallCity } from "@/tests/support/small-city";

const database = testDatabase();
const rows = async (sql: string) => (await database.owner(sql)).rows;

const HEADER =
  "Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector DOB,Elector Surname,Elector Forename,PostCode,Address1,Address2,Address3,Address4,Address5,Address6,Elector ID,UPRN";
const line = (number: number, name: string, address: string, id: string, uprn: string) => {
  const [surname, forename] = name.split(" ");
  return `AA,${number},0,,,${surname},${forename},HU1 1AA,${address},Hull,,,,,${id},${uprn}`;
};
const register = (...lines: string[]) => `${[HEADER, ...lines].join("\n")}\n`;

const FIRST = register(
  line(1, "Smith Ann", "1 High Street", "V1", "U1"),
  line(2, "Smith John", "2 High Street", "V2", "U2"),
  line(3, "Smith John", "2 High Street", "V3", "U2"),
  line(4, "Jones Cy", "Rose Cottage", "", "U4"),
  line(5, "Brown Dee", "5 High Street", "V5", "U5"),
);
const people = () =>
  rows(`select e.id, e.number, e.surname, e.vendor_id as vendor, a.uprn from elector e join address a on a.id = e.address_id
    where e.on_register order by e.number`);

beforeEach(async () => {
  await database.owner(
    "truncate area, election, source_file, register_version, elector, address, register_entry, elector_before, run cascade",
  );
  await loadSmallCity();
  await importRegisterText(FIRST, "2023-12-01");
});

test("the keys of the council's software are kept with elector and property", async () => {
  expect(await people()).toMatchObject([
    { vendor: "V1", uprn: "U1" },
    { vendor: "V2", uprn: "U2" },
    { vendor: "V3", uprn: "U2" },
    { vendor: null, uprn: "U4" },
    { vendor: "V5", uprn: "U5" },
  ]);
});

test("who married and moved, a namesake at the same door and a renamed house are known by them; undoing gives all back", async () => {
  const before = await people();
  const idOf = (number: number) => before.find((person) => person.number === number)?.id;
  await importRegisterText(
    register(
      line(11, "Married Ann", "9 New Road", "V1", "U9"),
      line(12, "Smith John", "2 High Street", "V3", "U2"),
      line(13, "Jones Cy", "The Old Forge", "", "U4"),
      line(14, "Green Eve", "5 High Street", "V5", "U5"),
    ),
    "2024-12-01",
  );
  const after = await people();
  expect(after).toMatchObject([
    { id: idOf(1), surname: "Married", vendor: "V1", uprn: "U9" },
    { id: idOf(3), vendor: "V3" },
    { id: idOf(4), uprn: "U4" },
    { number: 14, surname: "Green", vendor: "V5" },
  ]);
  // The same key with another name altogether is another council's, or another person's.
  expect(before.map((person) => person.id)).not.toContain(after[3]?.id);
  const [version] = await rows("select id from register_version order by published_on desc limit 1");
  await undoVersion(Number(version?.id));
  expect(await people()).toEqual(before);
});

test("an alteration that adds somebody elsewhere knows them by their key", async () => {
  const [ann] = await people();
  const run = await importText(
    "register",
    `District,Number,Suffix,Change,Surname,Forename,Address1,Postcode,Elector ID
AA,1,0,delete,Smith,Ann,1 High Street,HU1 1AA,V1
AA,21,0,add,Married,Ann,9 New Road,HU1 1AA,V1
`,
    {
      authorityCode: AUTHORITY,
      publishedOn: "2024-03-01",
      kind: "monthly-alteration",
      mapping: {
        District: "district",
        Number: "number",
        Suffix: "suffix",
        Change: "change",
        Surname: "surname",
        Forename: "forename",
        Address1: "address1",
        Postcode: "postcode",
        "Elector ID": "electorId",
      },
    },
  );
  expect(run).toMatchObject({ status: "done", result: { added: 1, deleted: 1 } });
  expect((await people()).at(-1)).toMatchObject({ id: ann?.id, number: 21, vendor: "V1" });
});
