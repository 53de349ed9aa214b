import { beforeAll, expect, test } from "vitest";
import { listDoorElectors } from "@/lib/canvass/data/list-addresses";
import { listContacts } from "@/lib/canvass/data/list-contacts";
import { listUnmatched } from "@/lib/canvass/data/list-unmatched";
import { findKeying } from "@/lib/elections/data/find-keying";
import { listAbsentVotes } from "@/lib/elections/data/list-absent-votes";
import { findElector } from "@/lib/electors/data/find-elector";
import { listElectors } from "@/lib/electors/data/list-electors";
import { listHousehold } from "@/lib/electors/data/list-household";
import { listPollRecords } from "@/lib/electors/data/list-poll-records";
import { readElectorRows } from "@/lib/electors/data/read-elector-rows";
import { listRejectedRows } from "@/lib/imports/data/list-rejected-rows";
import { findNextPair } from "@/lib/linkage/data/find-pair";
import { listMerges } from "@/lib/linkage/data/list-merges";
import { listUnlinked } from "@/lib/members/data/list-unlinked";
import { type Scope, type ScopedTransaction, withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { findPerson } from "@/lib/protection/data/find-person";
import { listRightsActions } from "@/lib/protection/data/list-actions";
import { searchElectors } from "@/lib/search/data/search-electors";
import { sourceFiles } from "@/tests/structure/source-files";
import { testDatabase } from "@/tests/support/database";
import { createElectors, createTown, localScope, type Town } from "@/tests/support/factories";

const database = testDatabase();
const today = new Date("2026-11-24");
let town: Town;
let ids: number[];
let local: Scope;
let rejectedRun: number;
let addressId: number;

beforeAll(async () => {
  town = await createTown(database);
  ids = await createElectors(database, town, [
    { districtId: town.districts.EA1, surname: "Abel", forename: "Ann", street: "1 Elm Street" },
    { districtId: town.districts.EA1, surname: "Abel", forename: "Bob", street: "1 Elm Street" },
  ]);
  await database.owner(`
    insert into election (type, poll_date, name) values ('local', '2024-05-02', 'Town');
    insert into contest (election_id, area_id) select e.id, ${town.east} from election e;
    insert into vote_record (contest_id, elector_id, district_id, outcome)
    select c.id, ${ids[0]}, ${town.districts.EA1}, 2 from contest c`);
  const { rows } = await database.owner(
    "insert into run (kind, params) values ('register-import', '{}') returning id",
  );
  rejectedRun = Number(rows[0]?.id);
  await database.owner(`insert into rejected_row (run_id, line, "column", reason, message, raw_text)
    values (${rejectedRun}, 2, 'x', 'ragged-row', 'm', 'Abel,Ann,1 Elm Street')`);
  const suggestion = JSON.stringify([{ electorId: ids[1], probability: 0.5, agreement: [] }]);
  await database.owner(`
    insert into contact (elector_id, district_id, at, precision, channel, outcome_id, spoken_to)
    select ${ids[0]}, ${town.districts.EA1}, now(), 'day', 'door', min(id), 'nobody' from response_code;
    insert into unmatched_contact (line, reason, person, row, collected_at, suggestions)
    values (2, 'doubtful', '{"name":"Zoe Zane"}', '{"contacts":[],"consents":[]}', now(), '${suggestion}');
    insert into party_member (number, surname, forename, lines, postcode, email, phone, status, branch, suggestions)
    values ('M1', 'Zane', 'Zoe', '{}', '', '', '', 'active', '', '${suggestion}')`);
  addressId = Number((await database.owner("select min(id) as id from address")).rows[0]?.id);
  await database.owner(`
    insert into linkage_pair (kind, earlier_id, later_id, district_id, probability, agreement)
    values ('duplicate', ${ids[0]}, ${ids[1]}, ${town.districts.EA1}, 0.6, '{}');
    insert into elector_merge (kept_id, merged_id, district_id, reason, kept, merged)
    values (${ids[0]}, 999, ${town.districts.EA1}, 'by hand', '{"forename":"Ann","surname":"Abel"}', '{"forename":"Ann","surname":"Able"}')`);
  await database.owner(`
    insert into register_entry (version_id, district_id, elector_id, number, suffix, markers)
    values (${town.versionId}, ${town.districts.EA1}, ${ids[0]}, 1, 0, '');
    insert into keying_session (id, poll_date, district_id, version_id)
    values (1, '2024-05-02', ${town.districts.EA1}, ${town.versionId});
    insert into absent_vote (elector_id, district_id, kind, election_type, granted_on, source)
    values (${ids[0]}, ${town.districts.EA1}, 'postal', 'all', '2026-01-01', 'list')`);
  await database.owner(
    `insert into rights_action (kind, elector_id, reason, received_on) values ('objection', ${ids[1]}, 'by letter', '2026-01-05')`,
  );
  local = await localScope([town.east]);
});

const selection = () => ({
  districtIds: Object.values(town.districts),
  frame: null,
  filters: {},
  decileRange: null,
  today,
});

/** Every reader of persons, by its file: how it is asked, and for whom it must be in the trail. */
const READERS: Record<
  string,
  { ask: (tx: ScopedTransaction) => Promise<unknown>; shows: () => number; hq?: true }
> = {
  "lib/electors/data/find-elector.ts": { ask: (tx) => findElector(tx, ids[0]!), shows: () => 1 },
  "lib/electors/data/list-electors.ts": {
    ask: (tx) => listElectors(tx, selection(), { sort: "address", order: "up" }, null, 10),
    shows: () => 2,
  },
  "lib/electors/data/list-household.ts": {
    ask: (tx) =>
      listHousehold(tx, { id: ids[0]!, addressId: 1, districtId: town.districts.EA1 }, null, today),
    shows: () => 1,
  },
  "lib/electors/data/list-poll-records.ts": {
    ask: (tx) => listPollRecords(tx, [{ id: ids[0]!, districtId: town.districts.EA1 }], today),
    shows: () => 1,
  },
  "lib/electors/data/read-elector-rows.ts": {
    ask: (tx) => readElectorRows(tx, ids, null, today),
    shows: () => 2,
  },
  "lib/canvass/data/list-contacts.ts": { ask: (tx) => listContacts(tx, ids[0]!, today), shows: () => 1 },
  "lib/canvass/data/list-addresses.ts": {
    ask: (tx) => listDoorElectors(tx, [town.districts.EA1], [addressId]),
    shows: () => 2,
  },
  "lib/canvass/data/list-unmatched.ts": { ask: listUnmatched, shows: () => 2, hq: true },
  "lib/elections/data/find-keying.ts": { ask: (tx) => findKeying(tx, 1), shows: () => 1, hq: true },
  "lib/elections/data/list-absent-votes.ts": { ask: (tx) => listAbsentVotes(tx, ids[0]!), shows: () => 1 },
  "lib/protection/data/find-person.ts": { ask: (tx) => findPerson(tx, ids[0]!), shows: () => 1 },
  "lib/protection/data/list-actions.ts": {
    ask: (tx) => listRightsActions(tx, 10),
    shows: () => 1,
    hq: true,
  },
  "lib/linkage/data/find-pair.ts": { ask: (tx) => findNextPair(tx, 0), shows: () => 2, hq: true },
  "lib/linkage/data/list-merges.ts": { ask: (tx) => listMerges(tx, 10), shows: () => 1, hq: true },
  "lib/members/data/list-unlinked.ts": { ask: (tx) => listUnlinked(tx, 10), shows: () => 1, hq: true },
  "lib/search/data/search-electors.ts": { ask: (tx) => searchElectors(tx, "abel", 8), shows: () => 2 },
  "lib/imports/data/list-rejected-rows.ts": {
    ask: (tx) => listRejectedRows(tx, rejectedRun, { limit: 10 }),
    shows: () => 1,
    hq: true,
  },
};

/** Files that name persons' columns and show none by themselves. */
const SHOW_NOBODY = {
  "lib/exports/data/find-marks-in-text.ts": "invented electors, who are nobody",
  "lib/linkage/data/read-staged-people.ts": "people of a file and a register, for a run that matches them",
  "lib/linkage/data/read-registers.ts": "people of two registers, for a run that links them",
  "lib/register/data/preview-alteration.ts": "counts of what a list of alterations would change",
  "lib/protection/data/redact-file.ts": "lines of files, of a person who is being erased",
  "lib/electors/data/electors-order.ts": "orders of a list",
  "lib/electors/data/where-electors.ts": "conditions of a list",
  "lib/scoring/data/find-evident-slots.ts":
    "which scores rest on the elector's own, for whoever withholds them",
  "lib/canvass/data/list-consents.ts": "consents of an elector whom the page has found already",
  "lib/electors/data/list-appearances.ts": "where an elector stood whom the page has found already",
  "lib/imports/data/stream-rejected-rows.ts": "pages of rejected rows, each in a scope of its own",
  "lib/audit/data/list-events.ts": "the trail itself: numbers, no names",
  "lib/audit/data/verify-trail.ts": "the trail itself",
  "lib/audit/data/write-canonical.ts": "the trail itself",
};

const PERSONAL = /surname|electorId|rawText|raw_text|addressLines/;

test("every file that reads persons is in the catalogue, and nothing else", () => {
  const reading = sourceFiles("lib").filter(
    ({ path, text }) => /^lib\/[a-z-]+\/data/.test(path) && !path.endsWith(".test.ts") && PERSONAL.test(text),
  );
  const known = [...Object.keys(READERS), ...Object.keys(SHOW_NOBODY)];
  expect(reading.map(({ path }) => path).filter((path) => !known.includes(path))).toEqual([]);
});

test.each(Object.keys(READERS))("%s leaves an event that names whom it showed", async (path) => {
  const { ask, shows, hq } = READERS[path]!;
  const before = await database.owner("select count(*)::int as n from audit_event");
  await withScope(hq ? runScope() : local, ask);
  const { rows } = await database.owner(
    `select count from audit_event order by at offset ${before.rows[0]?.n}`,
  );
  expect(rows).toEqual([{ count: shows() }]);
});

test("pages, loaders and actions read through a scope only, so that none goes round the trail", () => {
  const PLAIN_CONNECTIONS = /platform\/db\/(clients|copy|read-integers)"/;
  const edges = sourceFiles("app", "lib").filter(({ path }) =>
    /^app\/|^lib\/[a-z-]+\/(loaders|actions)/.test(path),
  );
  expect(edges.length).toBeGreaterThan(40);
  expect(edges.filter(({ text }) => PLAIN_CONNECTIONS.test(text)).map(({ path }) => path)).toEqual([]);
  const bulk = sourceFiles("lib").filter(
    ({ path, text }) => /\/data/.test(path) && PLAIN_CONNECTIONS.test(text),
  );
  for (const { path } of bulk) {
    const name = `@/${path.replace(/\.ts$/, "")}"`;
    expect(edges.filter(({ text }) => text.includes(name)).map((edge) => edge.path)).toEqual([]);
  }
});
