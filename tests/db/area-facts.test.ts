import { beforeAll, expect, test } from "vitest";
import { countArea } from "@/lib/areas/data/count-area";
import { findArea } from "@/lib/areas/data/find-area";
import { listAreas } from "@/lib/areas/data/list-areas";
import { listNeighbours } from "@/lib/areas/data/list-neighbours";
import { listPolls, listUpcomingElections } from "@/lib/areas/data/list-polls";
import { listPollRecords } from "@/lib/electors/data/list-poll-records";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { testDatabase } from "@/tests/support/database";
import { createElectors, createTown, localScope, type Town } from "@/tests/support/factories";

const database = testDatabase();
const scope = runScope();
const today = new Date("2026-11-20");
let town: Town;
let electors: number[];

beforeAll(async () => {
  town = await createTown(database);
  const { EA1, WE1, SP1 } = town.districts;
  electors = await createElectors(database, town, [
    { districtId: EA1, surname: "One", street: "1 Park Grove" },
    { districtId: EA1, surname: "Two", street: "1 Park Grove" },
    { districtId: EA1, surname: "Gone", street: "3 Park Grove", onRegister: false },
    { districtId: WE1, surname: "West" },
    { districtId: SP1, surname: "Split", street: "2 Park Grove" },
  ]);
  // 2022: East polls and is loaded. 2023: East polls, not loaded. 2024: West alone polls. 2027: to come.
  await database.owner(`
    insert into election (type, poll_date, name) values ('local', '2022-05-05', 'a'), ('local', '2023-05-04', 'b'),
      ('local', '2024-05-02', 'c'), ('local', '2027-05-06', 'd');
    insert into contest (election_id, area_id) select id, case name when 'c' then ${town.west} else ${town.east} end from election;
    insert into marked_register (authority_id, poll_date, version_id, row_count, matched_count, voted_count)
      values (${town.authority}, '2022-05-05', ${town.versionId}, 1, 1, 1);
    insert into marked_register_district select id, ${EA1}, 2 from marked_register;
    insert into vote_record select c.id, ${electors[0]}, ${EA1}, 3 from contest c join election e on e.id = c.election_id where e.name = 'a';
    insert into turnout_count select c.id, ${EA1}, o, n from contest c join election e on e.id = c.election_id,
      (values (1, 6), (2, 2), (3, 1), (5, 1)) v (o, n) where e.name = 'a';`);
});

const read = <T>(work: Parameters<typeof withScope<T>>[1]) => withScope(scope, work);

test("loaded, not loaded and no poll are told apart, for an area", async () => {
  const { EA1, EA2 } = town.districts;
  const polls = await read((tx) => listPolls(tx, [EA1, EA2], today));
  expect(
    polls.map(({ pollDate, status, electors, voted, votedByPost, districts }) => ({
      pollDate,
      status,
      electors,
      voted,
      votedByPost,
      districts,
    })),
  ).toEqual([
    {
      pollDate: "2024-05-02",
      status: "no-poll",
      electors: 0,
      voted: 0,
      votedByPost: 0,
      districts: { total: 2, polled: 0, loaded: 0 },
    },
    {
      pollDate: "2023-05-04",
      status: "not-loaded",
      electors: 0,
      voted: 0,
      votedByPost: 0,
      districts: { total: 2, polled: 2, loaded: 0 },
    },
    {
      pollDate: "2022-05-05",
      status: "loaded",
      electors: 10,
      voted: 3,
      votedByPost: 1,
      districts: { total: 2, polled: 2, loaded: 1 },
    },
  ]);
  const upcoming = await read((tx) => listUpcomingElections(tx, [EA1], today));
  expect(upcoming.map(({ pollDate }) => pollDate)).toEqual(["2027-05-06"]);
});

test("and for an elector, where not being on the register is a fourth", async () => {
  const { EA1, WE1 } = town.districts;
  const records = await read((tx) =>
    listPollRecords(
      tx,
      [
        { id: electors[0]!, districtId: EA1 },
        { id: electors[1]!, districtId: EA1 },
        { id: electors[3]!, districtId: WE1 },
      ],
      today,
    ),
  );
  const outcomes = (id: number) => records.get(id)?.map((record) => record.outcome);
  expect(outcomes(electors[0]!)).toEqual(["votedByPost", "notLoaded", "noPoll"]);
  expect(outcomes(electors[1]!)).toEqual(["notOnRegister", "notLoaded", "noPoll"]);
  expect(outcomes(electors[3]!)).toEqual(["noPoll", "noPoll", "notLoaded"]);
});

test("an area counts who is on the register now, and their homes", async () => {
  const all = Object.values(town.districts);
  expect(await read((tx) => countArea(tx, all))).toEqual({ electors: 4, households: 2, withoutAddress: 1 });
  expect(await read((tx) => countArea(tx, []))).toEqual({ electors: 0, households: 0, withoutAddress: 0 });
});

test("a ward names its council and both of its constituencies, and says how much is loaded", async () => {
  const split = await read((tx) => findArea(tx, "T-Split", today));
  expect(split?.parents.map(({ name }) => name).sort()).toEqual(["North", "South", "Town"]);
  const north = await read((tx) => findArea(tx, "T-North", today));
  expect(north).toMatchObject({
    wards: { total: 2, loaded: 2 },
    register: { publishedOn: "2025-12-01", alteredOn: null },
  });
  await database.owner(
    `insert into area (kind, code, name, valid_from) values ('ward', 'T-Far', 'Far', '2020-01-01')`,
  );
  await database.owner(`insert into area_parent select id, ${town.north} from area where code = 'T-Far'`);
  const partly = await read((tx) => findArea(tx, "T-North", today));
  expect(partly?.wards).toEqual({ total: 3, loaded: 2 });
});

test("neighbours are the wards of the same constituency, of a local user those within the grant", async () => {
  const east = (await read((tx) => findArea(tx, "T-East", today)))!;
  const names = (areas: readonly { name: string }[]) => areas.map(({ name }) => name);
  expect(names(await read((tx) => listNeighbours(tx, east)))).toEqual(["East", "Split"]);
  const local = await localScope([town.east]);
  expect(names(await withScope(local, (tx) => listNeighbours(tx, east)))).toEqual(["East"]);
  expect(names(await withScope(local, (tx) => listAreas(tx, today)))).toEqual(["East"]);
});
