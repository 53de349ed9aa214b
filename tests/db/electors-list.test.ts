import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { findArea } from "@/lib/areas/data/find-area";
import { countElectors } from "@/lib/electors/data/count-electors";
import { findElector } from "@/lib/electors/data/find-elector";
import { listElectors } from "@/lib/electors/data/list-electors";
import type { ElectorSelection } from "@/lib/electors/data/where-electors";
import type { ElectorFilters, ElectorOrder } from "@/lib/electors/schema/electors-query";
import type { Cursor } from "@/lib/electors/types";
import { prismaFor } from "@/lib/platform/db/clients";
import { type Scope, withScope } from "@/lib/platform/db/scope";
import { Trail } from "@/lib/platform/db/trail";
import { runScope } from "@/lib/platform/run-gate";
import { listAreaFigures } from "@/lib/scoring/data/list-area-figures";
import { readScoreCounts } from "@/lib/scoring/data/read-score-counts";
import { rankScores } from "@/lib/scoring/rules/rank-scores";
import { searchElectors } from "@/lib/search/data/search-electors";
import { testDatabase } from "@/tests/support/database";
import { createElectors, createTown, localScope, publishScores, type Town } from "@/tests/support/factories";

const database = testDatabase();
const headquarters = runScope();
const today = new Date("2026-11-20");
const SCORES = [1500, 1500, 4200, 6100, 6100, 6100, 9000];

interface Person {
  id: number;
  districtId: number;
  surname: string;
  postal: boolean;
  onRegister: boolean;
  score: number | null;
}

let town: Town;
let people: Person[];
let setId: number;

beforeAll(async () => {
  town = await createTown(database);
  const districts = Object.values(town.districts);
  const drafts = Array.from({ length: 120 }, (_, index) => ({
    districtId: districts[index % districts.length]!,
    surname: index % 17 === 0 ? "" : ["Smith", "smith", "Okafor", "O'Dowd"][index % 4]!,
    forename: index % 17 === 0 ? "" : ["Amara", "Brian", "Carys"][index % 3]!,
    markers: index % 3 === 0 ? "A" : "",
    onRegister: index % 11 !== 0,
    street: index % 17 === 0 ? undefined : `${index % 9} Park Grove`,
  }));
  const ids = await createElectors(database, town, drafts);
  people = drafts.map((draft, index) => ({
    id: ids[index]!,
    districtId: draft.districtId,
    surname: draft.surname,
    postal: draft.markers === "A",
    onRegister: draft.onRegister,
    score: index % 13 === 0 ? null : SCORES[(index * 5) % SCORES.length]!,
  }));
  const scored = people.flatMap(({ id, score }) => (score === null ? [] : [[id, score] as const]));
  setId = await publishScores(database, new Map(scored));
});

const everywhere = () => Object.values(town.districts);
// Some who are scored have left the register since.
const frame = () => ({ scoreSetId: setId, slot: 1, current: false });
const selectionOf = (districtIds: number[], filters: ElectorFilters = {}): ElectorSelection => ({
  districtIds,
  frame: frame(),
  filters,
  decileRange: null,
  today,
});

/** Walks the pages from the first to the last, and back again. */
async function walk(scope: Scope, selection: ElectorSelection, order: ElectorOrder, limit: number) {
  const forth: number[] = [];
  const back: number[][] = [];
  let cursor: Cursor | null = null;
  let previous: Cursor | null = null;
  do {
    const page = await withScope(scope, (tx) => listElectors(tx, selection, order, cursor, limit));
    forth.push(...page.rows.map((row) => row.id));
    cursor = page.next;
    previous = page.previous;
    if (!cursor) back.unshift(page.rows.map((row) => row.id));
  } while (cursor);
  while (previous) {
    const at: Cursor = previous;
    const page = await withScope(scope, (tx) => listElectors(tx, selection, order, at, limit));
    back.unshift(page.rows.map((row) => row.id));
    previous = page.previous;
  }
  return { forth, back: back.flat() };
}

const orders: ElectorOrder[] = (["score", "name", "address"] as const).flatMap((sort) =>
  (["up", "down"] as const).map((order) => ({ sort, order })),
);

describe("pages of the elector list", () => {
  test("visit each elector of the register once, there and back, under ties, in every order", async () => {
    const expected = people.filter((person) => person.onRegister).map((person) => person.id);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...orders), fc.integer({ min: 1, max: 40 }), async (order, limit) => {
        const { forth, back } = await walk(headquarters, selectionOf(everywhere()), order, limit);
        expect([...forth].sort((a, b) => a - b)).toEqual(expected);
        expect(back).toEqual(forth);
      }),
      { numRuns: 24 },
    );
  });

  test("by score run from the highest to the lowest, of a tie by id, and then those without a score", async () => {
    const { forth } = await walk(
      headquarters,
      selectionOf(everywhere()),
      { sort: "score", order: "down" },
      7,
    );
    const expected = people
      .filter((person) => person.onRegister)
      .sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || a.id - b.id)
      .map((person) => person.id);
    expect(forth).toEqual(expected);
  });

  test("by name ignore capitals and end with those registered without a name", async () => {
    const page = await withScope(headquarters, (tx) =>
      listElectors(tx, selectionOf(everywhere()), { sort: "name", order: "up" }, null, 200),
    );
    const surnames = page.rows.map((row) => row.surname.toLowerCase());
    const named = surnames.filter(Boolean);
    expect(named).toEqual([...named].sort());
    expect(surnames.slice(named.length).every((surname) => surname === "")).toBe(true);
  });
});

describe("filters", () => {
  const cases: [string, ElectorFilters, (person: Person) => boolean][] = [
    ["above a score", { above: 6000 }, ({ score }) => score !== null && score > 6000],
    ["below a score", { below: 6100 }, ({ score }) => score !== null && score < 6100],
    ["postal voters", { postal: "yes" }, ({ postal }) => postal],
    [
      "a name and a score",
      { name: "SMITH", above: 1000 },
      (person) => person.score !== null && person.surname.toLowerCase() === "smith",
    ],
    ["an address", { place: "hu5 3" }, ({ surname }) => surname !== ""],
    ["a name that is a pattern", { name: "%" }, () => false],
    ["nobody ever seen to vote", { never: "1" }, () => true],
  ];
  test.each(cases)("by %s: the count agrees with the pages", async (_, filters, holds) => {
    const expected = people.filter((person) => person.onRegister && holds(person)).map(({ id }) => id);
    const selection = selectionOf(everywhere(), filters);
    for (const order of orders) {
      const { forth } = await walk(headquarters, selection, order, 50);
      expect([...forth].sort((a, b) => a - b)).toEqual(expected);
    }
    expect(await withScope(headquarters, (tx) => countElectors(tx, selection))).toBe(expected.length);
  });
});

test("rank and decile agree with their definitions, counted one by one", async () => {
  const districtIds = [town.districts.EA1, town.districts.EA2];
  const scores = people.flatMap(({ districtId, score }) =>
    score !== null && districtIds.includes(districtId) ? [score] : [],
  );
  const cuts = [...new Set(scores)].sort((a, b) => a - b);
  const ranks = await withScope(headquarters, async (tx) =>
    rankScores(await readScoreCounts(tx, { ...frame(), districtIds }), cuts),
  );
  expect(ranks.size).toBe(cuts.length);
  for (const [score, { rank, decile, electors }] of ranks) {
    const above = scores.filter((other) => other > score).length;
    const tied = scores.filter((other) => other === score).length;
    expect({ rank, decile, electors }).toEqual({
      rank: above + 1,
      decile: Math.ceil((5 * (2 * above + tied)) / scores.length),
      electors: scores.length,
    });
  }
});

test("the list of a current set, made without asking who is on the register, is the same", async () => {
  const inForce = people.filter((person) => person.onRegister);
  await database.owner("update elector set on_register = true");
  const asked = selectionOf(everywhere(), { above: 1500 });
  const current = { ...asked, frame: { ...frame(), current: true } };
  for (const order of orders.filter(({ sort }) => sort === "score")) {
    const slow = await walk(headquarters, asked, order, 9);
    expect(await walk(headquarters, current, order, 9)).toEqual(slow);
    expect(slow.forth.length).toBeGreaterThan(inForce.length / 2);
  }
  const gone = people.filter((person) => !person.onRegister).map(({ id }) => id);
  await database.owner(`update elector set on_register = false where id in (${gone.join()})`);
});

test("the count of a current set, taken from its scores alone, is that of all who are scored", async () => {
  const selection = { ...selectionOf(everywhere(), { above: 4200 }), frame: { ...frame(), current: true } };
  const count = (tx: Parameters<typeof countElectors>[0]) => countElectors(tx, selection);
  expect(await withScope(headquarters, count)).toBe(
    people.filter(({ score }) => score !== null && score > 4200).length,
  );
});

describe("a local scope", () => {
  const own = () => [town.districts.EA1, town.districts.EA2, town.districts.SP1];
  const inNorth = () =>
    people.filter((person) => person.onRegister && own().includes(person.districtId)).map(({ id }) => id);
  let scope: Scope & { kind: "local" };
  beforeAll(async () => {
    scope = await localScope([town.north]);
  });

  const seen = async (work: Parameters<typeof withScope<number[]>>[1]) =>
    (await withScope(scope, work)).sort((a, b) => a - b);
  const listAll = async (tx: Parameters<typeof listElectors>[0]) =>
    (await listElectors(tx, selectionOf(everywhere()), { sort: "score", order: "down" }, null, 500)).rows.map(
      (row) => row.id,
    );

  test("sees only the electors of its districts, of a split ward only its part", async () => {
    expect(await seen(listAll)).toEqual(inNorth());
    expect(await withScope(scope, (tx) => countElectors(tx, selectionOf(everywhere())))).toBe(
      inNorth().length,
    );
  });

  test("still does with the row-level security down", async () => {
    const ids = await prismaFor("hustings_hq").$transaction(async (db) => {
      const tx = { db, scope, trail: new Trail(scope) };
      expect(await countElectors(tx, selectionOf(everywhere(), { above: 0 }))).toBeLessThan(inNorth().length);
      return listAll(tx);
    });
    expect(ids.sort((a, b) => a - b)).toEqual(inNorth());
  });

  test("still does with the query's own fence down", async () => {
    const unfenced: Scope = { ...scope, districtIds: everywhere() };
    const ids = await withScope(unfenced, listAll);
    expect(ids.sort((a, b) => a - b)).toEqual(inNorth());
  });

  test("counts scores of its own districts alone, after headquarters counted all of them", async () => {
    const area = { ...frame(), districtIds: everywhere() };
    const total = (counts: Uint32Array) => counts.reduce((sum, electors) => sum + electors, 0);
    const scored = people.filter(({ score }) => score !== null);
    expect(total(await withScope(headquarters, (tx) => readScoreCounts(tx, area)))).toBe(scored.length);
    expect(total(await withScope(scope, (tx) => readScoreCounts(tx, area)))).toBe(
      scored.filter(({ districtId }) => own().includes(districtId)).length,
    );
  });

  test("does not find an elector elsewhere, nor by a search", async () => {
    const outside = people.find((person) => person.districtId === town.districts.WE1)!;
    expect(await withScope(headquarters, (tx) => findElector(tx, outside.id))).not.toBeNull();
    expect(await withScope(scope, (tx) => findElector(tx, outside.id))).toBeNull();
    const found = await withScope(scope, (tx) => searchElectors(tx, "smi", 500));
    const mine = new Set(inNorth());
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((elector) => mine.has(elector.id))).toBe(true);
  });

  test("finds the areas that it sees whole, and no figures of the others", async () => {
    const find = (code: string) => withScope(scope, (tx) => findArea(tx, code, today));
    expect(await find("T-North")).toMatchObject({ name: "North" });
    expect(await find("T-East")).toMatchObject({ name: "East" });
    expect(await find("T-Split")).toBeNull();
    expect(await find("T-Town")).toBeNull();
    const all = [town.north, town.east, town.split, town.south, town.authority];
    const figures = await withScope(scope, (tx) => listAreaFigures(tx, setId, 1, all));
    expect(figures.map((row) => row.areaId).sort()).toEqual([town.north, town.east].sort());
  });
});
