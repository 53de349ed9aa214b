import { createReadStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateDemo } from "@/lib/demo/jobs/generate-demo";
import { bulkPool, chooseDatabase, disconnect } from "@/lib/platform/db/clients";
import { copyIn } from "@/lib/platform/db/copy";
import { startEmbedded } from "@/lib/platform/db/embedded";
import { migrate } from "@/lib/platform/db/migrate";
import { env } from "@/lib/platform/env";
import { newImport, runImport } from "@/tests/support/imports";
import type { Bench } from "./stats-bench";

const ELECTORS = 190_000;
const AUTHORITY = "E06000010";
/** Columns of the files by name; a register has 14. */
const WIDTHS: readonly [string, number][] = [
  ["marked", 4],
  ["alterations", 23],
];

/** One import, in rows per second, beside plain COPY of the same bytes into a table of text columns. */
export const importBenches: Bench[] = [
  {
    name: `register of ${ELECTORS} electors into an empty database`,
    run: () => measure((files) => [register(files, 2021)]),
  },
  {
    name: `register of ${ELECTORS} electors, four in five known from last year's`,
    run: () => measure((files) => [register(files, 2021), register(files, 2022)]),
  },
  {
    name: "alterations of a month in a city of 190,000",
    run: () => measure((files) => [register(files, 2025), alterations(files, "2026-01")]),
  },
  {
    name: "marked register of a day with two contests",
    run: () => measure((files) => [register(files, 2020), marks(files, "2021-05-06")]),
  },
];

interface Import {
  kind: "register" | "marked-register";
  path: string;
  params: Record<string, string>;
}

const register = (folder: string, year: number): Import => ({
  kind: "register",
  path: join(folder, `register-${year}-12-01.csv`),
  params: { authorityCode: AUTHORITY, publishedOn: `${year}-12-01` },
});

const alterations = (folder: string, month: string): Import => ({
  kind: "register",
  path: join(folder, `alterations-${month}.csv`),
  params: { authorityCode: AUTHORITY, publishedOn: `${month}-01`, kind: "monthly-alteration" },
});

const marks = (folder: string, pollDate: string): Import => ({
  kind: "marked-register",
  path: join(folder, `marked-${pollDate}.csv`),
  params: { authorityCode: AUTHORITY, pollDate },
});

/** Imports one after the other in a database of their own; the last one is measured. */
async function measure(list: (folder: string) => Import[]) {
  const folder = mkdtempSync(join(tmpdir(), "hustings-bench-"));
  const server = await startEmbedded(join(folder, "data"), 20_000 + (process.pid % 10_000));
  try {
    await migrate(server.url, env().authSecret);
    chooseDatabase(server.url);
    await generateDemo({ city: "hull", electors: ELECTORS, seed: 1, outDir: folder });
    for (const kind of ["areas", "polling-districts", "elections"] as const) {
      await runImport(await newImport(kind, join(folder, `${kind}.csv`)));
    }
    const imports = list(folder);
    const last = imports.at(-1)!;
    for (const earlier of imports.slice(0, -1)) await importOne(earlier);
    const { rows, seconds } = await importOne(last);
    const copied = await copySeconds(last.path);
    const perSecond = (rows / seconds).toFixed(0);
    return {
      value: Number(perSecond),
      unit: "rows/s",
      compare: `plain COPY of the same ${(statSync(last.path).size / 1e6).toFixed(1)} MB: ${copied.toFixed(2)} s, the import ${(seconds / copied).toFixed(1)} times that`,
    };
  } finally {
    await disconnect();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function importOne({ kind, path, params }: Import): Promise<{ rows: number; seconds: number }> {
  const id = await newImport(kind, path, params);
  const from = performance.now();
  const run = await runImport(id);
  if (run.status !== "done" && run.status !== "partial") throw new Error(run.errorText ?? run.status);
  return { rows: run.rowsAccepted + run.rowsRejected, seconds: (performance.now() - from) / 1000 };
}

async function copySeconds(path: string): Promise<number> {
  const client = await bulkPool().connect();
  const width = WIDTHS.find(([name]) => path.includes(name))?.[1] ?? 14;
  const columns = Array.from({ length: width }, (_, index) => `c${index} text`);
  try {
    await client.query(`create table staging.plain (${columns.join(", ")})`);
    const from = performance.now();
    await copyIn(client, "copy staging.plain from stdin csv header", createReadStream(path));
    return (performance.now() - from) / 1000;
  } finally {
    client.release();
  }
}
