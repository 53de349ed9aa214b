import { beforeAll, beforeEach, expect, test } from "vitest";
import { listAddresses, listDoorElectors } from "@/lib/canvass/data/list-addresses";
import { listCodes } from "@/lib/canvass/data/list-codes";
import { listConsents } from "@/lib/canvass/data/list-consents";
import { listContacts, listSuppressions } from "@/lib/canvass/data/list-contacts";
import { recordConsent } from "@/lib/canvass/mutations/record-consent";
import { recordContact, undoContact } from "@/lib/canvass/mutations/record-contact";
import { retireCode, saveCode } from "@/lib/canvass/mutations/save-code";
import { groupStreets, walkStreet } from "@/lib/canvass/rules/group-streets";
import { currentAnswer } from "@/lib/canvass/rules/tell-contact";
import { codeFormSchema } from "@/lib/canvass/schema";
import { type Scope, withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { testDatabase } from "@/tests/support/database";
import { createElectors, createTown, localScope, type Town } from "@/tests/support/factories";

const database = testDatabase();
const hq = runScope();
let town: Town;
let ann: number;
let bob: number;
let far: number;
let east: Scope & { kind: "local" };
let codes: Map<string, number>;
/** The database's own clock fences what may be taken back. */
const now = new Date();

beforeAll(async () => {
  town = await createTown(database);
  [ann = 0, bob = 0, far = 0] = await createElectors(database, town, [
    { districtId: town.districts.EA1, surname: "Abel", forename: "Ann", street: "2 Elm Street" },
    { districtId: town.districts.EA1, surname: "Abel", forename: "Bob", street: "1 Elm Street" },
    { districtId: town.districts.WE1, surname: "Cole", forename: "Cy", street: "3 Elm Street" },
    { districtId: town.districts.EA1, street: "1 Elm Street" },
  ]);
  east = await localScope([town.east]);
  codes = new Map((await withScope(hq, listCodes)).map(({ code, id }) => [code, id]));
});

beforeEach(async () => {
  await database.owner("delete from contact");
});

const write = (electorId: number, code: string, scope: Scope = east, at = now) =>
  withScope(scope, (tx) =>
    recordContact(tx, {
      electorId,
      codeId: codes.get(code) ?? 0,
      channel: "door",
      contest: "local",
      canvasser: "Local",
      now: at,
    }),
  );

const known = (electorId: number, scope: Scope = east) =>
  withScope(scope, async (tx) => ({
    contacts: await listContacts(tx, electorId, now),
    suppressions: await listSuppressions(tx, electorId),
  }));

test("an answer is a contact in which the elector was spoken to, with what they said", async () => {
  await write(ann, "green");
  const { contacts } = await known(ann);
  expect(contacts).toMatchObject([
    {
      outcome: "Spoke to them",
      spokenTo: "elector",
      precision: "minute",
      byHand: true,
      mayUndo: true,
      canvasser: "Local",
    },
  ]);
  expect(currentAnswer(contacts)?.answer).toMatchObject({ label: "Green", party: "green", contest: "local" });
});

test("a second answer within the minute corrects the first; a later one stands beside it and is the current one", async () => {
  await write(ann, "green");
  await write(ann, "labour");
  expect((await known(ann)).contacts.map(({ answers }) => answers[0]?.party)).toEqual(["labour"]);
  await write(ann, "conservative", east, new Date(now.getTime() - 7_200_000));
  const { contacts } = await known(ann);
  expect(contacts).toHaveLength(2);
  expect(currentAnswer(contacts)?.answer.party).toBe("labour");
});

test("what was written down is taken back by whoever wrote it, within a day, answers and effects with it", async () => {
  const id = await write(ann, "do_not_contact");
  expect((await known(ann)).suppressions).toEqual(["do-not-contact"]);
  const other = await localScope([town.east, town.west]);
  await expect(withScope(other, (tx) => undoContact(tx, id, now))).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  expect(await withScope(east, (tx) => undoContact(tx, id, now))).toBe(ann);
  expect(await known(ann)).toEqual({ contacts: [], suppressions: [] });
  const old = await write(ann, "moved");
  await database.owner("update contact set recorded_at = now() - interval '25 hours'");
  await expect(withScope(east, (tx) => undoContact(tx, old, now))).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("nobody writes to, or reads of, electors outside their districts, with either fence down", async () => {
  await expect(write(far, "labour")).rejects.toMatchObject({ code: "NOT_FOUND" });
  await write(far, "labour", hq);
  expect((await known(far)).contacts).toEqual([]);
  const unfenced = { ...east, districtIds: Object.values(town.districts) };
  expect((await known(far, unfenced)).contacts).toEqual([]);
  await expect(write(far, "labour", unfenced)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("the database itself refuses a contact in another's name, in another's district, or of an import", async () => {
  const insert = (district: number, enteredBy: number, run: string, elector = ann) =>
    withScope(east, (tx) =>
      tx.db.$executeRawUnsafe(`insert into contact (elector_id, district_id, at, precision, channel, outcome_id, spoken_to, entered_by_id, run_id)
        values (${elector}, ${district}, now(), 'minute', 'door', ${codes.get("refused")}, 'elector', ${enteredBy}, ${run})`),
    );
  const { EA1, EA2, WE1 } = town.districts;
  expect(await insert(EA1, east.userId, "null")).toBe(1);
  for (const [district, user, run, elector] of [
    [EA1, east.userId + 1, "null", ann],
    [WE1, east.userId, "null", far],
    [EA2, east.userId, "null", ann],
    [EA1, east.userId, "1", ann],
  ] as const) {
    await expect(insert(district, user, run, elector)).rejects.toThrow(/row-level security/);
  }
});

test("moved holds for the address where it was said, and until the person is spoken to there after all", async () => {
  const hour = (n: number) => new Date(now.getTime() + (n - 9) * 3_600_000);
  await write(bob, "moved", east, hour(1));
  expect((await known(bob)).suppressions).toEqual(["moved"]);
  await write(bob, "labour", east, hour(2));
  expect((await known(bob)).suppressions).toEqual([]);
  await write(bob, "moved", east, hour(3));
  await database.owner(
    `update elector set address_id = (select address_id from elector where id = ${ann}) where id = ${bob}`,
  );
  expect((await known(bob)).suppressions).toEqual([]);
  await write(bob, "do_not_knock", east, hour(4));
  await write(bob, "labour", east, hour(5));
  expect((await known(bob)).suppressions).toEqual(["do-not-knock"]);
  await database.owner(
    `update elector set address_id = (select min(id) from address where lines = '{1 Elm Street}') where id = ${bob}`,
  );
});

const walk = (scope: Scope = east) =>
  withScope(scope, async (tx) => {
    const districts = Object.values(town.districts);
    const addresses = await listAddresses(tx, districts, now);
    return {
      streets: groupStreets(addresses),
      walk: walkStreet(
        addresses,
        await listDoorElectors(
          tx,
          districts,
          addresses.map(({ id }) => id),
        ),
      ),
    };
  });

test("a street's doors come in walking order, of one's own districts, without those who may not be called on or have no name", async () => {
  await write(ann, "labour");
  const { streets, walk: street } = await walk();
  expect(streets).toEqual([{ name: "Elm Street", slug: "elm-street", doors: 2, electors: 2, spoken: 1 }]);
  expect(
    street.doors.map(({ label, electors }) => [label, electors.map(({ electorId }) => electorId)]),
  ).toEqual([
    ["1", [bob]],
    ["2", [ann]],
  ]);
  expect(street.doors[1]?.electors[0]).toMatchObject({ lastOutcome: "Spoke to them", lastAnswer: "Labour" });
  await write(bob, "do_not_knock");
  const after = await walk();
  expect(after.walk.doors.map(({ label }) => label)).toEqual(["2"]);
  expect(after.walk.suppressed).toBe(1);
});

const form = (fields: Record<string, string>) =>
  codeFormSchema.parse({ reach: "", stance: "", suppression: "", ...fields });

test("a code that changes its meaning changes it for what was written down before, and back again", async () => {
  await write(ann, "other");
  const before = {
    id: String(codes.get("other")),
    code: "other",
    label: "Another party",
    kind: "answer",
    stance: "party",
  };
  await withScope(hq, (tx) =>
    saveCode(tx, form({ ...before, label: "Yorkshire Party", party: "yorkshire_party" })),
  );
  expect(currentAnswer((await known(ann)).contacts)?.answer).toMatchObject({
    label: "Yorkshire Party",
    party: "yorkshire_party",
  });
  await withScope(hq, (tx) => saveCode(tx, form({ ...before, party: "other" })));
  expect(currentAnswer((await known(ann)).contacts)?.answer).toMatchObject({
    label: "Another party",
    party: "other",
  });
});

test("a code is said once, stays what it is while in use, and is no longer offered when taken out", async () => {
  const refusal = { code: "dog", label: "Dog", kind: "outcome", reach: "nobody" };
  const id = await withScope(hq, (tx) => saveCode(tx, form(refusal)));
  await expect(withScope(hq, (tx) => saveCode(tx, form(refusal)))).rejects.toMatchObject({
    code: "CONFLICT",
  });
  codes.set("dog", id);
  await write(ann, "dog");
  await expect(
    withScope(hq, (tx) =>
      saveCode(tx, form({ id: String(id), code: "dog", label: "Dog", kind: "answer", stance: "against" })),
    ),
  ).rejects.toMatchObject({ code: "CONFLICT" });
  await withScope(hq, (tx) => retireCode(tx, id, now));
  await expect(write(ann, "dog")).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await known(ann)).contacts).toMatchObject([{ outcome: "Dog" }]);
  expect(
    codeFormSchema
      .safeParse({ code: "x y", label: "", kind: "answer", stance: "party" })
      .error?.issues.map(({ path }) => path[0]),
  ).toEqual(expect.arrayContaining(["code", "label"]));
});

test("consent is given and withdrawn by medium, the last word of a day counts, and only in one's own districts", async () => {
  const consent = (electorId: number, given: boolean, at = now) =>
    withScope(east, (tx) =>
      recordConsent(tx, {
        electorId,
        medium: "email",
        given,
        wording: given ? "news of the ward" : "",
        detail: "",
        recordedBy: "Local",
        now: at,
      }),
    );
  const list = () => withScope(east, (tx) => listConsents(tx, ann));
  const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  await consent(ann, true);
  expect(await list()).toMatchObject([{ medium: "email", given: true, wording: "news of the ward" }]);
  await consent(ann, false, later(1));
  expect(await list()).toMatchObject([{ medium: "email", given: false }]);
  await consent(ann, true, later(2));
  expect(await list()).toMatchObject([{ medium: "email", given: true }]);
  await expect(consent(far, true)).rejects.toThrow("The elector");
  await expect(
    withScope(
      east,
      (tx) => tx.db
        .$executeRaw`insert into consent (elector_id, district_id, medium, given, recorded_on, recorded_by)
        values (${far}, ${town.districts.WE1 ?? 0}, 'sms', true, '2026-01-01', 'x')`,
    ),
  ).rejects.toThrow("row-level security");
});
