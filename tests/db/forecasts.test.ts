import { createHash } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { listForecasts } from "@/lib/forecasts/data/list-forecasts";
import { listJudged } from "@/lib/forecasts/data/list-judged";
import { sealForecast } from "@/lib/forecasts/mutations/seal-forecast";
import { judgeForecast } from "@/lib/forecasts/rules/judge-forecast";
import { sealText } from "@/lib/forecasts/rules/seal-text";
import { prismaFor } from "@/lib/platform/db/clients";
import { type Scope, type ScopedTransaction, withScope } from "@/lib/platform/db/scope";
import { Trail } from "@/lib/platform/db/trail";
import { runScope } from "@/lib/platform/run-gate";
import { testDatabase } from "@/tests/support/database";
import { createElectors, createTown, localScope, publishScores, type Town } from "@/tests/support/factories";

const database = testDatabase();
const rows = async (sql: string) => (await database.owner(sql)).rows;
const seal = (electionId: number) =>
  withScope(runScope(), (tx) => sealForecast(tx, { electionId, sealedBy: "Dana", now: new Date() }));
let town: Town;
let forecastId: number;

beforeAll(async () => {
  town = await createTown(database);
  const { EA1, WE1 } = town.districts;
  const ids = await createElectors(database, town, [
    ...Array.from({ length: 20 }, () => ({ districtId: EA1 })),
    ...Array.from({ length: 20 }, () => ({ districtId: WE1 })),
  ]);
  // East is expected to turn out at 40%, West at 60%.
  const scoreSetId = await publishScores(
    database,
    new Map(ids.map((id, place) => [id, place < 20 ? 4000 : 6000])),
  );
  expect(scoreSetId).toBeGreaterThan(0);
  await database.owner(`
    insert into election (id, type, poll_date, name) values (1, 'local', current_date + 30, 'Next'), (2, 'local', current_date - 1, 'Gone');
    insert into contest (id, election_id, area_id) values (1, 1, ${town.east}), (2, 1, ${town.west}), (3, 2, ${town.east})`);
  forecastId = await seal(1);
});

test("a forecast is sealed with the hash of its figures, which anybody can work out again", async () => {
  const [forecast] = await withScope(runScope(), (tx) => listForecasts(tx));
  const figures = await withScope(runScope(), (tx) => listJudged(tx, forecastId));
  expect(figures.map(({ name, share }) => [name, share])).toEqual([
    ["East", 4000],
    ["West", 6000],
  ]);
  const { type, name, pollDate, scoreSetId, registerAsOf } = forecast!;
  const areas = figures.map(({ areaId, code, electors, key, share, low, high }) => ({
    areaId,
    code,
    electors,
    figures: [{ key, share, low, high }],
  }));
  const content = { election: { type, name, pollDate }, scoreSetId, registerAsOf, areas };
  const hash = (text: string) => createHash("sha256").update(text).digest("hex");
  expect(hash(sealText({ ...content, areas: areas.toReversed() }))).toBe(forecast!.sha256);
  areas[0]!.figures[0]!.share += 1;
  expect(hash(sealText(content))).not.toBe(forecast!.sha256);
  const [event] = await rows("select detail from audit_event where detail::text like '%sha256%'");
  expect(JSON.stringify(event)).toContain(forecast!.sha256);
});

test("after the poll nothing is sealed, whatever the app's clock says, and no scores are sealed twice", async () => {
  await expect(seal(2)).rejects.toThrow(/too late/);
  await expect(seal(1)).rejects.toThrow(/sealed for this election already/);
  const late = `insert into sealed_forecast (election_id, score_set_id, sha256, sealed_by, sealed_at)
    select 2, id, repeat('a', 64), 'x', '2020-01-01' from score_set`;
  await expect(database.owner(late)).rejects.toThrow(/too late/);
});

test("the database refuses to alter, to add to or to delete what is sealed, even to its owner", async () => {
  for (const change of [
    "update sealed_forecast set sha256 = repeat('b', 64)",
    "update area_forecast set share = 5000",
    "delete from area_forecast",
    "delete from sealed_forecast",
    `insert into area_forecast (forecast_id, area_id, key, electors, share, low, high) values (${forecastId}, ${town.split}, 'turnout', 9, 1, 1, 1)`,
  ]) {
    await expect(database.owner(change)).rejects.toThrow(/sealed|altered/);
  }
});

test("a result stands beside its forecast, with error and coverage", async () => {
  await database.owner(
    `insert into contest_result (contest_id, seats, electorate, ballots) values (1, 1, 1000, 420), (2, 1, 1000, 300)`,
  );
  const figures = await withScope(runScope(), (tx) => listJudged(tx, forecastId));
  expect(figures.map(({ actual }) => actual)).toEqual([4200, 3000]);
  expect(judgeForecast(figures)).toEqual({ areas: 2, meanError: 1600, within: 0.5 });
});

test("a local reader sees the figures of areas that are theirs whole, with either fence down", async () => {
  const local = await localScope([town.east]);
  const seen = async (tx: ScopedTransaction) => (await listJudged(tx, forecastId)).map(({ name }) => name);
  expect(await withScope(local, seen)).toEqual(["East"]);
  const blind = { ...local, districtIds: Object.values(town.districts) } as Scope;
  expect(await withScope(blind, seen)).toEqual(["East"]);
  expect(await seen({ db: prismaFor("hustings_hq"), scope: local, trail: new Trail(local) })).toEqual([
    "East",
  ]);
});
