import { inTransaction } from "@/lib/imports/mutations/stage-file";
import { splitElectors } from "@/lib/linkage/mutations/split-electors";
import type { Query } from "@/lib/linkage/types";
import { withScope } from "@/lib/platform/db/scope";
import type { Failpoint } from "@/lib/platform/env";
import { runScope } from "@/lib/platform/run-gate";
import { undoVersion } from "@/lib/register/mutations/undo-version";
import { createRun } from "@/lib/runs/mutations";
import { newImport, writeTemporary } from "@/tests/support/imports";
import {
  type Alteration,
  AUTHORITY,
  alterationText,
  type Entry,
  importRegisterText,
  people,
  registerText,
} from "@/tests/support/small-city";

type Owner = (sql: string) => Promise<{ rows: Record<string, unknown>[] }>;

/** One way of files into the database, which must survive whatever kills it. */
export interface Pipeline {
  name: string;
  /** In the order in which a run passes them. */
  failpoints: readonly Failpoint[];
  /** The world before its first run. */
  prepare: (owner: Owner) => Promise<unknown>;
  /** How an undisturbed run ends. */
  ends: "done" | "partial";
  /** A new run, queued; answers its id. */
  start: () => Promise<number>;
  /** Takes back what the run did, in one transaction. */
  takeBack: (owner: Owner) => Promise<unknown>;
}

const BASE = 2_000;
const LARGE = 10_200;
/** Truncating runs would take with it what refers to them. */
export const FORGET_RUNS = `delete from rejected_row; update register_version set run_id = null;
  update marked_register set run_id = null; delete from run`;
const EMPTY =
  "truncate linkage_pair, elector_merge, register_version, elector, address, register_entry, elector_before, vote_record, marked_register, turnout_count cascade";
/** Rejected: a number that stands already, and none. */
const UNSOUND = "AA,900,0,,,Twice,Told,,,,,,,\nAA,,0,,,No,Number,,,,,,,\n";

async function loadBase(owner: Owner): Promise<void> {
  await owner(`${EMPTY}; select drop_register_parts()`);
  const base = await importRegisterText(registerText(people(BASE)), "2022-12-01");
  if (base.status !== "done") throw new Error(base.errorText ?? base.status);
}

async function undoNewest(owner: Owner): Promise<void> {
  const { rows } = await owner("select id from register_version where can_be_undone");
  await undoVersion(Number(rows[0]?.id));
  await owner(FORGET_RUNS);
}

const startRegister = (text: string, publishedOn: string, kind = "annual") =>
  newImport("register", writeTemporary(text), { authorityCode: AUTHORITY, publishedOn, kind });

const alterations: Alteration[] = Array.from({ length: 900 }, (_, index) => {
  if (index < 300) return { change: "delete", number: index + 1 };
  if (index < 600) return { change: "amend", number: index + 1, name: `Wed${index} Ann`, markers: "A" };
  return { change: "add", number: `${index}/1`, name: `Late${index} Bo`, address: `${index} High Street` };
});
/** Rejected: what does not stand cannot be deleted. */
const absent: Alteration = { change: "delete", number: 999_999 };

const marks = (count: number) =>
  Array.from({ length: count }, (_, index) => `AA,${index + 1},0,${index % 3 ? "V" : ""}`).join("\n");

const SYLLABLES = "ash bur cot den el far gar hol ing kel lam mar nor os pen rad stan thorn wen yar".split(
  " ",
);
const FORENAMES = "Alice Bernard Cecily Desmond Edith Frank Gertrude Horace Imogen Jasper".split(" ");

/** A city of couples, in which every tenth couple of the second year has moved and every tenth is spelled otherwise. */
const couples = (year: number): Entry[] =>
  Array.from({ length: 500 }, (_, index) => {
    const couple = index >> 1;
    const surname = `${SYLLABLES[couple % 20]}${SYLLABLES[Math.trunc(couple / 20)]}by`;
    const name = year > 1 && couple % 10 === 1 ? `${surname}e` : surname;
    const street = year > 1 && couple % 10 === 0 ? "New Road" : "High Street";
    return {
      number: index + 1,
      name: `${name} ${FORENAMES[(index + couple) % 10]}`,
      address: `${couple + 1} ${street}`,
    };
  });

async function loadTwoRegisters(owner: Owner): Promise<void> {
  await owner(`${EMPTY}; select drop_register_parts()`);
  for (const year of [1, 2]) {
    const run = await importRegisterText(registerText(couples(year)), `202${year}-12-01`);
    if (run.status !== "done") throw new Error(run.errorText ?? run.status);
  }
}

const startLinking = () =>
  withScope(runScope(), async (tx) => {
    const { id } = await tx.db.registerVersion.findFirstOrThrow({ orderBy: { publishedOn: "desc" } });
    return createRun(tx, { kind: "register-linking", params: { versionId: id } });
  });

/** Merges are undone the newest first. */
function unlink(owner: Owner): Promise<unknown> {
  return inTransaction(async (client) => {
    const query: Query = async (sql, values) => (await client.query(sql, values && [...values])).rows;
    await client.query(
      "insert into user_account (id, email, name) values (77, 'undo@example.org', 'Undo') on conflict do nothing",
    );
    for (const { id } of await query("select id from elector_merge where undone_at is null order by id desc"))
      await splitElectors(query, Number(id), 77, new Date());
    await client.query("delete from linkage");
    await client.query("delete from linkage_pair");
    await client.query("delete from elector_merge");
  }).then(() => owner(FORGET_RUNS));
}

export const PIPELINES: readonly Pipeline[] = [
  {
    name: "a large first register, in parts of its own",
    failpoints: [
      "staging-opened",
      "batch-written",
      "all-staged",
      "rows-rejected",
      "part-filled",
      "publishing-begun",
      "publishing-done",
      "published",
    ],
    prepare: (owner) => owner(`${EMPTY}; select drop_register_parts()`),
    start: () => startRegister(`${registerText(people(LARGE))}${UNSOUND}`, "2023-12-01"),
    ends: "partial",
    takeBack: (owner) => owner(`${EMPTY}; ${FORGET_RUNS}; select drop_register_parts()`),
  },
  {
    name: "next year's register",
    failpoints: ["batch-written", "rows-rejected", "publishing-begun", "publishing-done", "published"],
    prepare: loadBase,
    start: () => startRegister(`${registerText(people(BASE + 300).slice(200))}${UNSOUND}`, "2023-12-01"),
    ends: "partial",
    takeBack: undoNewest,
  },
  {
    name: "alterations",
    failpoints: ["batch-written", "rows-rejected", "publishing-begun", "publishing-done", "published"],
    prepare: loadBase,
    start: () => startRegister(alterationText([...alterations, absent]), "2023-02-01", "monthly-alteration"),
    ends: "partial",
    takeBack: undoNewest,
  },
  {
    name: "a marked register",
    failpoints: ["batch-written", "rows-rejected", "publishing-begun", "publishing-done", "published"],
    prepare: loadBase,
    start: () =>
      newImport(
        "marked-register",
        writeTemporary(`District,Number,Suffix,Mark\n${marks(BASE)}\nAA,99999,0,V\n`),
        {
          authorityCode: AUTHORITY,
          pollDate: "2024-05-02",
        },
      ),
    ends: "partial",
    takeBack: (owner) =>
      owner(`truncate vote_record, marked_register, turnout_count cascade; ${FORGET_RUNS}`),
  },
  {
    name: "linking two registers",
    failpoints: ["publishing-begun", "publishing-done", "published"],
    prepare: loadTwoRegisters,
    ends: "done",
    start: startLinking,
    takeBack: unlink,
  },
];
