import { beforeAll, expect, test } from "vitest";
import { testDatabase } from "@/tests/support/database";
import { importText } from "@/tests/support/imports";
import { importRegisterText, loadSmallCity, people, registerText } from "@/tests/support/small-city";

const database = testDatabase();
const members = async () =>
  (
    await database.owner(`select m.number as member, e.number as elector, m.linked_by as by, m.status, m.branch
      from party_member m left join elector e on e.id = m.elector_id order by m.number`)
  ).rows;
const HEADER = "Membership No,First Name,Last Name,Address Line 1,Postcode,E-mail,Status,Branch,Joined\n";
const FIRST = `${HEADER}M1,Ann,Person1,1 High Street,HU1 1AA,a@example.org,Active,North,01/02/2020
M2,Cy,Elsewhere,9 Far Road,LS1 1AA,,Active,North,
M3,Ann,Person3,,nowhere,,Lapsed,South,
M3,Ann,Person3,,nowhere,,Lapsed,South,
M4,Ann,Person4,4 High Street,HU1 1AA,,Vip,South,
`;

beforeAll(async () => {
  await loadSmallCity();
  await importRegisterText(registerText(people(4)), "2025-12-01");
});

test("members are linked to the elector who fits, and kept where nobody does", async () => {
  const run = await importText("members", FIRST);
  expect(run).toMatchObject({ status: "partial", result: { added: 3, linked: 1, rejected: 2 } });
  expect(await members()).toEqual([
    { member: "M1", elector: 1, by: "name-address", status: "active", branch: "North" },
    { member: "M2", elector: null, by: null, status: "active", branch: "North" },
    { member: "M3", elector: null, by: null, status: "lapsed", branch: "South" },
  ]);
  expect(
    (await database.owner(`select reason from rejected_row where run_id = ${run.id} order by line`)).rows,
  ).toEqual([{ reason: "row-twice" }, { reason: "category-unknown" }]);
});

test("the same list changes nothing; a whole list lapses who is not on it and keeps a link made before", async () => {
  expect((await importText("members", FIRST)).result).toMatchObject({ added: 0, amended: 0, unchanged: 3 });
  await database.owner(
    "update party_member set elector_id = (select id from elector where number = 2), linked_by = 'hand' where number = 'M2'",
  );
  const next = `${HEADER}M2,Cy,Elsewhere,10 Far Road,LS1 1AA,,Active,South,\n`;
  expect((await importText("members", next, { complete: true })).result).toMatchObject({
    amended: 1,
    deleted: 1,
  });
  expect(await members()).toMatchObject([
    { member: "M1", status: "lapsed" },
    { member: "M2", elector: 2, by: "hand", status: "active", branch: "South" },
    { member: "M3", status: "lapsed" },
  ]);
});

test("members are linked by elector number too", async () => {
  const run = await importText("members", "member,PD,ENO,surname,forename\nM9,AA,4,Other,Spelling\n");
  expect(run.result).toMatchObject({ added: 1, linked: 1 });
  expect((await members()).at(-1)).toMatchObject({ member: "M9", elector: 4, by: "elector-number" });
});
