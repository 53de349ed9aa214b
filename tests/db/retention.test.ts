import { beforeAll, expect, test } from "vitest";
import { applyRetention } from "@/lib/protection/jobs/keep-retention";
import { testDatabase } from "@/tests/support/database";
import { importText } from "@/tests/support/imports";
import {
  ELECTIONS,
  importMarks,
  importRegisterText,
  loadSmallCity,
  registerText,
} from "@/tests/support/small-city";

const database = testDatabase();
const rows = async (sql: string) => (await database.owner(sql)).rows;
const count = async (table: string) => Number((await rows(`select count(*)::int as n from ${table}`))[0]?.n);

const years = [2019, 2020, 2023];

beforeAll(async () => {
  await loadSmallCity();
  await importText("elections", ELECTIONS.replaceAll("2024-05-02", "2020-05-07"));
  for (const year of years) {
    const stayed = { number: 1, name: "Stay Ann" };
    const left = { number: 2, name: "Left Bob" };
    await importRegisterText(registerText(year < 2020 ? [stayed, left] : [stayed]), `${year}-12-01`);
    if (year === 2019)
      await importMarks(
        "Elector Number Prefix,Elector Number,Elector Number Suffix,Marked\nAA,1,0,V\nAA,2,0,\n",
        "2020-05-07",
      );
  }
});

test("each item goes seven years after its own date, whatever came later, and a dry run counts the same and deletes nothing", async () => {
  expect(await count("register_entry")).toBe(4);
  expect(await count("elector")).toBe(2);
  const day = (text: string) => new Date(`${text}T12:00:00Z`);
  expect(await applyRetention(day("2026-11-30"), true)).toMatchObject({ "register-entries": 0, electors: 0 });

  const preview = await applyRetention(day("2026-12-03"), true);
  expect(preview).toMatchObject({ "register-entries": 2, electors: 0, addresses: 0 });
  expect(await count("register_entry")).toBe(4);
  expect(await applyRetention(day("2026-12-03"), false)).toEqual(preview);
  expect(await count("register_entry")).toBe(2);

  const votes = await count("vote_record");
  expect(votes).toBeGreaterThan(0);
  const later = await applyRetention(day("2027-05-09"), false);
  expect(later).toMatchObject({ votes, electors: 1, addresses: 1, "register-entries": 0 });
  expect(await rows("select surname from elector")).toEqual([{ surname: "Stay" }]);
});

test("each night that deletes leaves a certificate", async () => {
  expect(
    await rows("select ground, counts ->> 'register-entries' as n from deletion_certificate order by id"),
  ).toEqual([
    { ground: "retention", n: "2" },
    { ground: "retention", n: "0" },
  ]);
});
