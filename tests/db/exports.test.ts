import { existsSync, mkdtempSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { findDownload } from "@/lib/exports/data/find-download";
import { makeExport } from "@/lib/exports/jobs/make-export";
import { traceFile } from "@/lib/exports/jobs/trace-file";
import { destroyCopies } from "@/lib/exports/mutations/destroy-copies";
import { requestExport } from "@/lib/exports/mutations/request-export";
import { startExport } from "@/lib/exports/mutations/start-export";
import type { ExportForm } from "@/lib/exports/schema";
import { openText } from "@/lib/imports/data/open-text";
import { type Scope, withScope } from "@/lib/platform/db/scope";
import { prepareQueue, stopQueue } from "@/lib/platform/queue";
import { runScope } from "@/lib/platform/run-gate";
import { neutralise } from "@/lib/platform/spreadsheet-cell";
import { exportPath } from "@/lib/platform/storage";
import { withholdElector } from "@/lib/protection/mutations/withhold-elector";
import { seededRandom } from "@/lib/stats/seeded-random";
import { testDatabase } from "@/tests/support/database";
import { createElectors, createTown, localScope, type Town } from "@/tests/support/factories";
import { readZip } from "@/tests/support/read-zip";
import { runJob } from "@/tests/support/run-job";

const COPIES = Number(process.env.HUSTINGS_COPIES ?? 40);
const database = testDatabase();
const now = new Date("2026-11-24T12:00:00Z");
const random = seededRandom(7);
let town: Town;
let people: number[];
let userId: number;

const FORENAMES = ["Ann", "Bob", "Cy", "Dee", "Eve", "Fay", "Gus", "Hal", "Ida", "Jon"];
const SURNAMES = [
  "Abel",
  "Brown",
  "Cole",
  "Dyer",
  "East",
  "Ford",
  "Grey",
  "Hunt",
  "Ives",
  "Jones",
  "O'Neill",
  "=Sum",
];

beforeAll(async () => {
  town = await createTown(database);
  people = await createElectors(
    database,
    town,
    Array.from({ length: 240 }, (_, n) => ({
      districtId: n % 2 ? town.districts.EA1 : town.districts.WE1,
      surname: SURNAMES[n % SURNAMES.length]!,
      forename: FORENAMES[(n * 3) % FORENAMES.length]!,
      street: `${n} Elm Street`,
    })),
  );
  const { rows } = await database.owner(
    "insert into user_account (email, name) values ('d@example.org', 'Dana') returning id",
  );
  userId = Number(rows[0]?.id);
  await prepareQueue();
  return stopQueue;
});

const form = (changes: Partial<ExportForm> = {}): ExportForm => ({
  list: "area=T-Town",
  purpose: "canvass",
  reason: "Saturday's round",
  recipient: "Robin Reader",
  days: 7,
  format: "csv",
  "field-address": "on",
  "field-score": "on",
  ...changes,
});

const ask = (changes: Partial<ExportForm> = {}, more = {}) =>
  requestExport(
    { userId, role: "data-team", name: "Dana", scope: runScope(userId), register: runScope(userId), ...more },
    form(changes),
    now,
  );

async function make(changes: Partial<ExportForm> = {}): Promise<number> {
  const id = await ask(changes);
  await runJob("export", makeExport, { exportId: id });
  return id;
}

const table = async (id: number): Promise<string[][]> => parse(await readFile(exportPath(id)), { bom: true });
const marksOf = async (id: number) =>
  (
    await database.owner(`select surname || ' ' || forename as name from export_mark where export_id = ${id}`)
  ).rows.map((row) => String(row.name));

test("a copy holds the list, three to five invented electors and a watermark in every row; its hash, its people and its marks are on record", async () => {
  const id = await make();
  const [head, ...rows] = await table(id);
  expect(head).toEqual(["Surname", "Forename", "Address", "Likely to vote (0 to 100)", "Copy"]);
  const marks = await marksOf(id);
  expect(marks.length).toBeGreaterThanOrEqual(3);
  expect(marks.length).toBeLessThanOrEqual(5);
  expect(rows).toHaveLength(people.length + marks.length);
  expect(
    rows.filter(
      (row) => !/^Copy \d+ for Robin Reader, made on 24 November 2026 by Dana/.test(row.at(-1) ?? ""),
    ),
  ).toEqual([]);
  const { rows: kept } = await database.owner(
    `select electors, length(sha256) as hash from data_export where id = ${id}`,
  );
  expect(kept).toEqual([{ electors: people.length, hash: 64 }]);
  const { rows: events } = await database.owner(
    `select user_id, count, elector_ids from audit_event where act = 'export' and detail @> '{"export": ${id}}'`,
  );
  expect(events).toEqual([{ user_id: userId, count: people.length, elector_ids: people }]);
});

test("an invented elector is no elector, and in one copy alone", async () => {
  const [one, other] = [await make(), await make()];
  const [first, second] = [await marksOf(one), await marksOf(other)];
  expect(first.filter((name) => second.includes(name))).toEqual([]);
  const { rows } = await database.owner("select surname || ' ' || forename as name from elector");
  const real = new Set(rows.map((row) => row.name));
  expect([...first, ...second].filter((name) => real.has(name))).toEqual([]);
});

test(
  `${COPIES} of ${COPIES} leaked samples name their recipient, open a breach and start 72 hours`,
  async () => {
    const copies: number[] = [];
    for (let n = 0; n < COPIES; n++) copies.push(await make({ recipient: `Recipient ${n}` }));
    const folder = mkdtempSync(join(tmpdir(), "hustings-"));
    for (const [n, id] of copies.entries()) {
      const marks = await marksOf(id);
      const isMark = ([surname, forename]: string[]) =>
        marks.includes(`${surname} ${forename}`.replaceAll("'=", "="));
      const [, ...rows] = await table(id);
      const sample = rows.filter((row) => !isMark(row) && random.uniform() < 0.2);
      sample.splice(random.integer(sample.length + 1), 0, rows.find(isMark)!);
      // As somebody would pass it on: without the watermark, columns turned round, in capitals.
      const text = sample.map(([surname, forename, address]) =>
        `${forename} ${surname};${address}`.toUpperCase(),
      );
      const path = join(folder, `${n}.txt`);
      await writeFile(path, text.join("\n"));
      const traced = await traceFile(runScope(), path, now);
      expect(traced).toMatchObject([
        { exportId: id, recipient: `Recipient ${n}`, marks: 1, dueAt: new Date("2026-11-27T12:00:00Z") },
      ]);
    }
    const { rows } = await database.owner("select count(*)::int as n from breach");
    expect(rows).toEqual([{ n: COPIES }]);
  },
  COPIES * 3_000,
);

test("a list of real people alone accuses nobody", async () => {
  const [, ...rows] = await table(await make());
  const { rows: marks } = await database.owner("select surname || ' ' || forename as name from export_mark");
  const known = new Set(marks.map(({ name }) => name));
  const path = join(mkdtempSync(join(tmpdir(), "hustings-")), "innocent.csv");
  await writeFile(
    path,
    rows
      .filter(([surname, forename]) => !known.has(`${surname} ${forename}`.replace(/^'/, "")))
      .map((row) => row.slice(0, 3).join(","))
      .join("\n"),
  );
  expect(await traceFile(runScope(), path, now)).toEqual([]);
});

test("a spreadsheet has one visible sheet without a formula, and is traced as well", async () => {
  const id = await make({ format: "xlsx" });
  const text = await openText(exportPath(id), join(mkdtempSync(join(tmpdir(), "hustings-")), "text"));
  expect(text.packed).toMatchObject({ parts: [{ name: "Electors" }] });
  const surnames = parse(await readFile(text.path, "utf8")).map(([surname]: string[]) => surname);
  expect(surnames.filter((surname) => surname?.startsWith("="))).toEqual([]);
  expect(surnames).toContain("'=Sum");
  expect(await traceFile(runScope(), exportPath(id), now)).toMatchObject([{ exportId: id }]);
});

test("a spreadsheet holds nothing that acts or hides: no formula, macro, link, query, hidden sheet, row or column", async () => {
  const entries = await readZip(exportPath(await make({ format: "xlsx" })));
  const sheets = [...entries.keys()].filter((name) => name.startsWith("xl/worksheets/"));
  expect(sheets.filter((name) => name.endsWith(".xml"))).toEqual(["xl/worksheets/sheet1.xml"]);
  expect(
    [...entries.keys()].filter((name) => /vba|macro|external|connection|query|activex|embed/i.test(name)),
  ).toEqual([]);
  const active =
    /<f[ >]|hyperlink|state="(very)?hidden"|hidden="(1|true)"|<definedName |oleObject|TargetMode="External"/i;
  expect([...entries].filter(([, content]) => active.test(content)).map(([name]) => name)).toEqual([]);
});

test("a printed list is a PDF in which nothing acts, names of other alphabets print, and the file is traced as it is", async () => {
  const names = ["Łukasz", "Şahin", "Νίκος", "Ђорђе", "Nguyễn"];
  await createElectors(
    database,
    town,
    names.map((surname) => ({
      districtId: town.districts.SP2,
      surname,
      forename: "Ann",
      street: "1 Oak Road",
    })),
  );
  const id = await make({ format: "pdf", list: "area=T-Split" });
  expect(await traceFile(runScope(), exportPath(id), now)).toMatchObject([{ exportId: id }]);
  const file = await readFile(exportPath(id));
  expect(file.subarray(0, 5).toString()).toBe("%PDF-");
  expect(file.toString("latin1")).not.toMatch(
    /\/(JavaScript|JS|OpenAction|AA|Launch|URI|EmbeddedFile|AcroForm|RichMedia)\b/,
  );
  const streams = file.toString("latin1").matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g);
  const maps = [...streams]
    .map(([, body = ""]) => inflateSync(Buffer.from(body, "latin1")).toString("latin1"))
    .filter((body) => body.includes("begincmap"))
    .join();
  // What a reader copies out of the file: each letter stands there by its code.
  const missing = [...new Set(names.join(""))].filter(
    (letter) => !maps.includes(`<${letter.codePointAt(0)!.toString(16).padStart(4, "0")}>`),
  );
  expect(missing).toEqual([]);
});

test("whoever objected is in no copy made afterwards", async () => {
  await withScope(runScope(), (tx) =>
    withholdElector(tx, {
      electorId: people[0]!,
      kind: "objection",
      reason: "by letter",
      receivedOn: "2026-01-05",
    }),
  );
  const id = await make();
  const listed = await database.owner("select count(*)::int as electors from elector where on_register");
  const { rows } = await database.owner(`select electors from data_export where id = ${id}`);
  expect(rows).toEqual(listed.rows);
  expect(
    (
      await database.owner(
        `select elector_ids @> array[${people[0]}] as there from audit_event where detail @> '{"export": ${id}}' and act = 'export'`,
      )
    ).rows,
  ).toEqual([{ there: false }]);
});

test("a copy is for whoever asked for it, while they may see all of it, and not after its day", async () => {
  const id = await make();
  const download = (reader = userId, scope: Scope = runScope(userId), at = now) =>
    withScope(runScope(reader), (tx) => findDownload(tx, id, { userId: reader, scope }, at));
  expect(await download()).toMatchObject({ ok: true, format: "csv" });
  const { rows } = await database.owner(
    "select act, user_id, detail from audit_event order by at desc limit 1",
  );
  expect(rows).toMatchObject([{ act: "disclosure", user_id: userId, detail: { export: id } }]);
  expect(await download(userId + 1)).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await download(userId, await localScope([town.east]))).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await download(userId, runScope(userId), new Date("2026-12-02T12:00:00Z"))).toEqual({
    ok: false,
    reason: "EXPIRED",
  });
});

test("an objection closes the copies that hold the person, and their files go; others stay", async () => {
  const [east, west] = [await make({ list: "area=T-East" }), await make({ list: "area=T-West" })];
  const inEast = people[3]!;
  await withScope(runScope(), (tx) =>
    withholdElector(tx, {
      electorId: inEast,
      kind: "objection",
      reason: "by letter",
      receivedOn: "2026-01-05",
    }),
  );
  const find = (id: number) =>
    withScope(runScope(userId), (tx) => findDownload(tx, id, { userId, scope: runScope(userId) }, now));
  expect(await find(east)).toEqual({ ok: false, reason: "EXPIRED" });
  expect(await find(west)).toMatchObject({ ok: true });
  await destroyCopies(runScope(), now);
  expect([existsSync(exportPath(east)), existsSync(exportPath(west))]).toEqual([false, true]);
});

test("a local organiser gets their own area, the fields of their role and no other", async () => {
  const scope = await localScope([town.east]);
  const local = { role: "local", scope, userId: scope.userId };
  await expect(ask({ list: "area=T-West" }, local)).rejects.toThrow("not found");
  const id = await ask({ list: "area=T-East" }, local);
  await runJob("export", makeExport, { exportId: id });
  const [head, ...rows] = await table(id);
  expect(head).toEqual(["Surname", "Forename", "Address", "Copy"]);
  const { rows: kept } = await database.owner(`select electors from data_export where id = ${id}`);
  expect(rows).toHaveLength(Number(kept[0]?.electors) + (await marksOf(id)).length);
  expect(rows.filter(([, , address]) => Number(address?.match(/\d+/)?.[0]) % 2 === 0)).toEqual([]);
});

test("more rows than the role or the file may have are refused with both numbers", async () => {
  await database.owner(`insert into elector (authority_id, district_id, surname, forename, identity_key, number, suffix, markers, on_register, first_registered_on, current_version_id)
    select ${town.authority}, ${town.districts.EA2}, 'Many' || n, 'Max', decode(md5('m' || n), 'hex'), n, 0, '', true, '2020-12-01', ${town.versionId} from generate_series(1, 10050) n`);
  await expect(ask({ format: "pdf" })).rejects.toThrow("your role may export 2,000");
});

test("a bulk export waits for a second person, who is not the one who asked", async () => {
  const id = await ask();
  const state = async () =>
    (await database.owner(`select run_id is not null as making from data_export where id = ${id}`)).rows;
  expect(await state()).toEqual([{ making: false }]);
  await expect(withScope(runScope(), (tx) => startExport(tx, id, userId))).rejects.toThrow(
    "data_export_by_a_second_person",
  );
  await withScope(runScope(), (tx) => startExport(tx, id, userId + 1));
  expect(await state()).toEqual([{ making: true }]);
});

test("no cell of a copy is active in a spreadsheet, whatever a register holds", () => {
  const active = /^[\s\u200b-\u200d\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", " ", "\u200b", "\uff1d", "a", '"', ","),
      }),
      (text) => {
        const cell = neutralise(text);
        expect(cell.split(/\r\n|\r|\n/).filter((line) => active.test(line))).toEqual([]);
        expect(/^[\t\r\n]/.test(cell)).toBe(false);
      },
    ),
  );
});
