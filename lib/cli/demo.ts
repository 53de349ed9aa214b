import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { z } from "zod";
import { createDemoAccounts } from "@/lib/access/mutations/create-demo-accounts";
import { executeNow, linkIfWanted, takeIn, withDatabase } from "@/lib/cli/execute";
import { printResult } from "@/lib/cli/output";
import { generateDemo } from "@/lib/demo/jobs/generate-demo";
import { demoOptionsSchema, demoRatesSchema } from "@/lib/demo/schema";
import { systemClock } from "@/lib/platform/clock";
import { bulkPool } from "@/lib/platform/db/clients";
import { withScope } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";
import { formatNumber } from "@/lib/platform/format";
import { runScope } from "@/lib/platform/run-gate";
import { ANSWER_PROFILES } from "@/lib/profiles/target/profiles.table";
import { approveSet } from "@/lib/scoring/mutations/approve-set";

const AUTHORITY = "E06000010";
const REGISTERS = ["2020-12-01", "2021-12-01", "2022-12-01", "2023-12-01", "2024-12-01", "2025-12-01"];
/** Notices of alteration, on the first of each month from January to September. */
const ALTERATIONS = Array.from({ length: 9 }, (_, month) => `2026-0${month + 1}-01`);
const POLLS = ["2021-05-06", "2022-05-05", "2023-05-04", "2024-05-02", "2024-07-04"];
const RATES = Object.keys(demoRatesSchema.shape) as (keyof z.infer<typeof demoRatesSchema>)[];

const generateOptions = z.object({ out: z.string().min(1), json: z.boolean().default(false) });
const loadOptions = z.object({
  electors: z.coerce.number().int().min(500).default(190_000),
  seed: z.coerce.number().int().default(1),
});

export function addDemoCommands(program: Command): void {
  const command = program.command("demo").description("the demo city: fictitious people in real streets");
  const generate = command
    .command("generate")
    .description("write the files of a council and a campaign")
    .option("--city <name>", "hull")
    .option("--areas <which>", "uk: all wards of Great Britain")
    .option("--electors <n>", "how many electors", "190000")
    .option("--seed <n>", "the same seed gives the same bytes", "1")
    .option("--today <date>", "the day of the newest contact, YYYY-MM-DD")
    .requiredOption("--out <dir>", "folder to write into")
    .option("--json", "print one JSON object");
  for (const rate of RATES) {
    generate.option(
      `--${rate}-rate <share>`,
      `${demoRatesSchema.shape[rate].description}, a year (0 to 0.5)`,
    );
  }
  generate.action((raw: Record<string, string>) => generateFiles(raw));
  command
    .command("load")
    .description("generate the demo city, import it, train, score and publish")
    .option("--electors <n>", "how many electors", "190000")
    .option("--seed <n>", "seed of the generator", "1")
    .action((raw: unknown) => withDatabase(() => loadDemo(loadOptions.parse(raw))));
}

async function generateFiles(raw: Record<string, string>): Promise<void> {
  const { out, json } = generateOptions.parse(raw);
  const rates = Object.fromEntries(
    RATES.map((rate) => [rate, raw[`${rate}Rate`]]).filter(([, share]) => share !== undefined),
  );
  const options = demoOptionsSchema.parse({ ...raw, rates });
  const made = await generateDemo({ ...options, city: options.city, outDir: out });
  const sentence = `${formatNumber(made.electors)} electors in ${made.files.length} files, ${made.seconds.toFixed(1)} s (${formatNumber(Math.round(made.rate))} electors/s).`;
  printResult(
    json,
    {
      electors: made.electors,
      files: made.files.length,
      seconds: made.seconds,
      electorsPerSecond: Math.round(made.rate),
    },
    sentence,
  );
}

/** Through the same importers as any other file. Each step may have been done before: the same file twice changes nothing. */
async function loadDemo({ electors, seed }: z.infer<typeof loadOptions>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "hustings-demo-"));
  const file = (name: string) => join(folder, `${name}.csv`);
  const take = async (
    kind: Parameters<typeof takeIn>[1],
    name: string,
    params: Record<string, string | boolean> = {},
  ) => {
    const fileId = await takeIn(file(name), kind);
    return (await executeNow(`${kind}-import` as const, { ...params, fileId }, fileId)).outcome;
  };
  try {
    await generateDemo({ city: "hull", electors, seed, outDir: folder });
    for (const kind of ["areas", "polling-districts", "elections"] as const) await take(kind, kind);
    await withScope(runScope(), (tx) => createDemoAccounts(tx, systemClock()));
    let newest: Record<string, unknown> = {};
    for (const publishedOn of REGISTERS) {
      const register = { authorityCode: AUTHORITY, publishedOn, confirmed: true };
      newest = (await take("register", `register-${publishedOn}`, register)).result;
    }
    // The last alone: a first start waits for it.
    await linkIfWanted(newest);
    await take("contacts", "contacts", { authorityCode: AUTHORITY });
    for (const kind of ["questions", "results", "candidates"] as const) await take(kind, kind);
    for (const mode of ["identified", "anonymous"] as const) {
      const name = mode === "identified" ? "Members' and supporters' survey 2026" : "City poll 2026";
      await take("survey", `survey-${mode}`, { name, mode, supplier: "Demo Fieldwork", contract: "DEMO-1" });
    }
    await take("census", "census-wards", {
      title: "Census of the demo city",
      supplier: "Demo census office",
      asOf: REGISTERS.at(-1) ?? "",
    });
    await take("demographics", "demographics-wards", {
      title: "Ward figures and segments",
      supplier: "Demo Segments",
      contract: "DEMO-2",
      licenceEnds: "2033-11-30",
    });
    for (const publishedOn of ALTERATIONS) {
      await take("register", `alterations-${publishedOn.slice(0, 7)}`, {
        authorityCode: AUTHORITY,
        publishedOn,
        kind: "monthly-alteration",
      });
    }
    for (const pollDate of POLLS)
      await take("marked-register", `marked-${pollDate}`, { authorityCode: AUTHORITY, pollDate });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await whereEnough("area-estimates", {});
  await Promise.all([executeNow("turnout-training", {}), trainAnswerProfiles()]);
  const { outcome: scored } = await executeNow("scoring", {});
  const scoreSetId = Number(scored.result.scoreSetId);
  await withScope(runScope(), (tx) =>
    approveSet(tx, {
      scoreSetId,
      approver: "Dana Demo, data team",
      dpiaReference: "DEMO-DPIA-1",
      now: systemClock(),
    }),
  );
  await executeNow("publishing", {
    scoreSetId,
    publishedBy: "Dana Demo, data team",
  });
  // The server sweeps by itself, but a minute or two later: the first visitor's counts would read every row until then.
  await bulkPool().query("vacuum (analyze) elector, contact, vote_record");
}

async function trainAnswerProfiles(): Promise<void> {
  for (const { key } of ANSWER_PROFILES) await whereEnough("profile-training", { profile: key });
}

/** A small demo has too few answers for some of it: it does without, as a young campaign would. */
async function whereEnough(...run: Parameters<typeof executeNow>): Promise<void> {
  try {
    await executeNow(...run);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "NOT_ENOUGH_DATA") throw error;
    process.stderr.write(`  ${error.message}\n`);
  }
}
