import { beforeAll, expect, test } from "vitest";
import { findNewestSet } from "@/lib/estimates/data/find-newest-set";
import { listEstimates } from "@/lib/estimates/data/list-estimates";
import { estimateAreas } from "@/lib/estimates/jobs/estimate-areas";
import { prismaFor } from "@/lib/platform/db/clients";
import { type Scope, type ScopedTransaction, withScope } from "@/lib/platform/db/scope";
import { Trail } from "@/lib/platform/db/trail";
import { runScope } from "@/lib/platform/run-gate";
import { testDatabase } from "@/tests/support/database";
import { createTown, localScope, type Town } from "@/tests/support/factories";
import { runJob } from "@/tests/support/run-job";

const database = testDatabase();
const rows = async (sql: string) => (await database.owner(sql)).rows;
let town: Town;

/** East: 120 answers, three in four yes among women; West: 60; Split: 12, of which women 5. */
const ANSWERS: [ward: "east" | "west" | "split", sex: string, yes: number, no: number][] = [
  ["east", "female", 45, 15],
  ["east", "male", 15, 45],
  ["west", "female", 20, 10],
  ["west", "male", 8, 22],
  ["split", "female", 3, 2],
  ["split", "male", 3, 4],
];

beforeAll(async () => {
  town = await createTown(database);
  await database.owner(`
    insert into master_question (id, code, title, kind) values (1, 'eu', 'Rejoining', 'referendum'), (2, 'taxes', 'Taxes', 'issue');
    insert into question (id, code, master_id, wording) values (1, 'eu', 1, 'Rejoin?'), (2, 'taxes', 2, 'What matters?');
    insert into question_option (question_id, position, value, label, meaning)
      values (1, 1, 'yes', 'Yes', 'yes'), (1, 2, 'no', 'No', 'no'), (1, 3, 'dont_know', 'Don’t know', null),
        (2, 1, 'a', 'A', 'a'), (2, 2, 'b', 'B', 'b');
    insert into survey (id, name, mode, supplier, contract, fieldwork_from, fieldwork_to, response_count)
      values (1, 'Poll', 'anonymous', '', '', '2026-10-01', '2026-10-20', 192), (2, 'Old', 'anonymous', '', '', '2026-10-01', '2026-10-20', 50);
    update survey set licence_ends = '2026-01-01' where id = 2;
    insert into survey_question (survey_id, position, question_id) values (1, 1, 1), (1, 2, 2), (2, 1, 1);
    insert into demographic_set (id, title, level, supplier, contract, as_of, row_count)
      values (1, 'Census', 'census', '', '', '2021-03-21', 6), (2, 'Older census', 'census', '', '', '2011-03-27', 6);
    insert into census_variable (id, set_id, universe, variable, category, position)
      values (1, 1, 'adults', 'sex', 'Female', 1), (2, 1, 'adults', 'sex', 'Male', 2), (3, 2, 'adults', 'sex', 'Female', 1),
        (4, 1, 'households', 'tenure', 'owned', 1)`);
  for (const ward of ["east", "west", "split"] as const) {
    await database.owner(
      `insert into census_count (variable_id, area_id, count) values (1, ${town[ward]}, 600), (2, ${town[ward]}, 200), (3, ${town[ward]}, 9000)`,
    );
  }
  for (const [ward, sex, yes, no] of ANSWERS) {
    for (const [option, count] of [
      [1, yes],
      [2, no],
    ] as const) {
      await database.owner(`
        insert into anonymous_response (survey_id, area_id, answered_month, age_band, sex, tenure, education, weight, answers)
        select 1, ${town[ward]}, '2026-10-01', '', '${sex}', '', '', 1, '{${option},0}' from generate_series(1, ${count})`);
    }
  }
  await database.owner(`
    insert into anonymous_response (survey_id, area_id, answered_month, age_band, sex, tenure, education, weight, answers)
    select 2, ${town.west}, '2026-10-01', '', 'male', '', '', 1, '{1}' from generate_series(1, 50)`);
  await runJob("area-estimates", estimateAreas, {});
});

const newest = () => withScope(runScope(), findNewestSet);
const everywhere = () => [town.east, town.west, town.split, town.north, town.south, town.authority];
const yesId = async () => (await newest())!.targets.find(({ key }) => key === "yes")!.id;

async function seen(scope: Scope) {
  const id = await yesId();
  return withScope(scope, (tx) => listEstimates(tx, [id], everywhere()));
}

test("a share is weighted to the people whom the census counts, not to those who answered", async () => {
  const estimates = await seen(runScope());
  const east = estimates.find(({ areaId, grouping }) => areaId === town.east && grouping === "all")!.figures!;
  // Half of those who answered say yes; three in four adults are women, who say it more.
  expect(east.people).toBe(800);
  expect(east.respondents).toBe(120);
  expect(east.share).toBeGreaterThan(5700);
  expect(east.share).toBeLessThan(6700);
  expect(east.low95).toBeLessThan(east.low80);
  expect(east.high80 - east.low80).toBeGreaterThan(500);
  const { card } = (await newest())!;
  expect(card.frame).toMatchObject({ areas: 3, people: 2400, characteristics: ["sex"], sources: ["Census"] });
  expect(card.surveys).toEqual([{ name: "Poll", mode: "anonymous", answers: 192 }]);
  expect(card.skipped).toEqual([{ question: "Taxes", reason: "0 answers; it needs 100" }]);
});

test("two answers sum to the whole, and their ranges mirror each other", async () => {
  const set = (await newest())!;
  expect(set.targets.map(({ key }) => key)).toEqual(["yes", "no"]);
  const [yes, no] = await rows(
    `select share, low80, high80 from area_estimate where area_id = ${town.west} and "grouping" = 'all' order by target_id`,
  );
  expect(Number(yes!.share) + Number(no!.share)).toBe(10_000);
  expect(Number(yes!.low80) + Number(no!.high80)).toBe(10_000);
});

test("groups of fewer than ten respondents are hidden, and those by which they could be worked out", async () => {
  const hidden = await rows(`
    select a.name, e."grouping" || e.level as who from area_estimate e join area a on a.id = e.area_id
    where e.share is null and e.target_id = ${await yesId()} order by 1, 2`);
  const names = hidden.map(({ name, who }) => `${name} ${who}`);
  expect(names).toContain("Split sexfemale");
  expect(names).toContain("Split sexmale");
  // Town is shown for women, so that a second ward has to go with Split.
  expect(
    names.filter((name) => name.endsWith("sexfemale") && !name.startsWith("Split")).length,
  ).toBeGreaterThan(0);
  expect(names).not.toContain("East all");
});

test("a local reader sees the areas that are theirs whole, with either fence down; headquarters sees all", async () => {
  const local = await localScope([town.east]);
  const mine = async (scope: Scope) => [...new Set((await seen(scope)).map(({ areaId }) => areaId))];
  expect(await mine(local)).toEqual([town.east]);
  const blind = { ...local, districtIds: Object.values(town.districts) } as Scope;
  expect(await mine(blind)).toEqual([town.east]);
  const id = await yesId();
  const open: ScopedTransaction = { db: prismaFor("hustings_hq"), scope: local, trail: new Trail(local) };
  expect([...new Set((await listEstimates(open, [id], everywhere())).map(({ areaId }) => areaId))]).toEqual([
    town.east,
  ]);
  expect((await mine(runScope())).sort()).toEqual(everywhere().sort());
});

test("a set is never altered, and one run makes one set", async () => {
  const alter = prismaFor("hustings_hq").$executeRaw`update area_estimate set share = 0`;
  await expect(alter).rejects.toThrow(/permission denied/);
  await expect(
    database.owner(`insert into area_estimate (target_id, area_id, "grouping", level, people, respondents, share, low80, high80, low95, high95)
      values (${await yesId()}, ${town.east}, 'age', '18-34', 500, 9, 1, 1, 1, 1, 1)`),
  ).rejects.toThrow(/hides_small_groups/);
});

test("without a census, or without answers, the run says what is missing", async () => {
  await database.owner("update demographic_set set licence_ends = '2026-01-01'");
  await expect(runJob("area-estimates", estimateAreas, {})).rejects.toThrow(/no census counts/);
  await database.owner(
    "update demographic_set set licence_ends = null; update survey set licence_ends = '2026-01-01'",
  );
  await expect(runJob("area-estimates", estimateAreas, {})).rejects.toThrow(/No question/);
});
