import { beforeAll, expect, test } from "vitest";
import { listUnlinked } from "@/lib/members/data/list-unlinked";
import { linkMember, unlinkMember } from "@/lib/members/mutations/link-member";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { testDatabase } from "@/tests/support/database";
import { importText } from "@/tests/support/imports";
import { type Entry, importRegisterText, loadSmallCity, registerText } from "@/tests/support/small-city";

const database = testDatabase();
const rows = async (sql: string) => (await database.owner(sql)).rows;

const SURNAMES = "Abbott Barker Cobden Dryden Eldon Fawcett Gaskell Hobson Ibbotson Jessop".split(" ");
const FORENAMES = "Alice Bernard Cecily Desmond Edith Frank Gertrude Horace Imogen".split(" ");
/** Forty households of two, so that there is something to learn from. */
const neighbours: Entry[] = Array.from({ length: 80 }, (_, index) => ({
  number: index + 1,
  name: `${SURNAMES[(index >> 1) % 10]}${"aeiou"[(index >> 1) % 5]} ${FORENAMES[index % 9]}`,
  address: `${10 + (index >> 1)} High Street`,
}));

const CANVASS = "First Name,Last Name,Address,Postcode,Date,Result\n";

beforeAll(async () => {
  await loadSmallCity();
  await importRegisterText(
    registerText([
      ...neighbours,
      { number: 101, name: "Quillfeather Elizabeth", address: "1 Old Lane" },
      { number: 102, name: "Quillfeather Augustus", address: "1 Old Lane" },
      { number: 103, name: "Wintringham Oswald", address: "3 Old Lane" },
      { number: 104, name: "Vane Jonathan", address: "5 Old Lane" },
      { number: 105, name: "Vane Jonas", address: "5 Old Lane" },
    ]),
    "2025-12-01",
  );
});

test("a canvass finds people by nickname and in spite of a slip, several rows about one person included", async () => {
  const run = await importText(
    "contacts",
    `${CANVASS}Liz,Quillfeather,1 Old Lane,HU1 1AA,03/04/2026,Not Home
Oswald,Wintringam,"3, Old Lane",HU1 1AA,03/04/2026,Not Home
O,Wintringham,3 Old Lane,HU1 1AA,04/04/2026,Not Home
Oswald,Wintringham,3 Old Lane,HU1 1AA,05/04/2026,Not Home
`,
  );
  expect(run).toMatchObject({ status: "done", result: { added: 4, unmatched: 0 } });
  expect(
    await rows(
      "select e.number, count(*)::int as n from contact c join elector e on e.id = c.elector_id group by 1 order by 1",
    ),
  ).toEqual([
    { number: 101, n: 1 },
    { number: 103, n: 3 },
  ]);
});

test("who may be meant stands beside a doubtful row, with what agrees; a stranger has nobody beside", async () => {
  const run = await importText(
    "contacts",
    `${CANVASS}Jon,Vane,5 Old Lane,HU1 1AA,06/04/2026,Not Home
Xanthippe,Zimmermann,7 Old Lane,HU1 1AA,06/04/2026,Not Home
`,
  );
  expect(run).toMatchObject({ result: { unmatched: 2 } });
  const [doubtful, stranger] = await rows(
    `select reason, suggestions from unmatched_contact where run_id = ${run.id} order by line`,
  );
  expect(stranger).toEqual({ reason: "nobody", suggestions: null });
  expect(doubtful).toMatchObject({ reason: "doubtful" });
  const numbers = await Promise.all(
    (doubtful!.suggestions as { electorId: number; agreement: string[] }[]).map(
      async ({ electorId }) => (await rows(`select number from elector where id = ${electorId}`))[0]?.number,
    ),
  );
  expect(numbers).toEqual(expect.arrayContaining([104]));
  expect((doubtful!.suggestions as { agreement: string[] }[])[0]?.agreement).toContain("Surname: the same");
});

test("members and identified surveys find people the same way", async () => {
  await importText(
    "members",
    "Membership No,First Name,Last Name,Address Line 1,Postcode\nM1,Gus,Quillfeather,1 Old Lane,HU1 1AA\nM2,Jon,Vane,5 Old Lane,HU1 1AA\n",
  );
  expect(
    await rows(
      `select m.number as member, e.number as elector, m.linked_by as by, m.suggestions is not null as suggested
       from party_member m left join elector e on e.id = m.elector_id order by m.number`,
    ),
  ).toEqual([
    { member: "M1", elector: 102, by: "likeness", suggested: true },
    { member: "M2", elector: null, by: null, suggested: true },
  ]);
  await importText(
    "questions",
    "code,master,title,wording,kind,election_type,scale,scale_title,low_end,high_end,direction,options\nvote,vote,Vote,How would you vote?,intention,local,,,,,,labour;green\n",
  );
  const survey = await importText(
    "survey",
    "surname,forename,address1,postcode,answered_on,vote\nQuillfether,Augustus,1 Old Lane,HU1 1AA,2026-05-01,labour\nVane,Jon,5 Old Lane,HU1 1AA,2026-05-01,labour\n",
    { name: "May" },
  );
  expect(survey).toMatchObject({ status: "partial", result: { added: 1, rejected: 1 } });
  expect(await rows("select e.number from survey_response r join elector e on e.id = r.elector_id")).toEqual([
    { number: 102 },
  ]);
  expect(await rows(`select reason from rejected_row where run_id = ${survey.id}`)).toEqual([
    { reason: "elector-doubtful" },
  ]);
});

test("the membership's keeper says who a member is, and takes it back", async () => {
  const unlinked = () => withScope(runScope(), (tx) => listUnlinked(tx, 10));
  const [member] = await unlinked();
  expect(member).toMatchObject({ name: "Jon Vane" });
  const { electorId } = member!.candidates[0]!;
  await withScope(runScope(), (tx) => linkMember(tx, member!.id, electorId));
  expect(await unlinked()).toEqual([]);
  await expect(withScope(runScope(), (tx) => linkMember(tx, member!.id, electorId))).rejects.toThrow(
    "not found",
  );
  await withScope(runScope(), (tx) => unlinkMember(tx, member!.id));
  expect(await unlinked()).toMatchObject([{ id: member!.id, candidates: [{ electorId }, {}] }]);
});
