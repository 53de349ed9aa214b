import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { generateDemo } from "@/lib/demo/jobs/generate-demo";
import { bulkPool, chooseDatabase, disconnect } from "@/lib/platform/db/clients";
import { startEmbedded } from "@/lib/platform/db/embedded";
import { migrate } from "@/lib/platform/db/migrate";
import { withScope } from "@/lib/platform/db/scope";
import { env } from "@/lib/platform/env";
import { runScope } from "@/lib/platform/run-gate";
import { unpackScoreCodes } from "@/lib/profiles/turnout/rules/feature-codes";
import { scoreInterval } from "@/lib/profiles/turnout/rules/score-interval";
import { publishScores } from "@/lib/scoring/jobs/publish-scores";
import { runScores } from "@/lib/scoring/jobs/run-scores";
import { trainTurnoutModel } from "@/lib/scoring/jobs/train-turnout";
import { approveModel } from "@/lib/scoring/mutations/approve-model";
import { auc } from "@/lib/stats/auc";
import { newImport, runImport } from "@/tests/support/imports";
import { runJob } from "@/tests/support/run-job";
import type { Bench } from "./stats-bench";

const ELECTORS = 190_000;
const AUTHORITY = "E06000010";
const YEARS = [2020, 2021, 2022, 2023, 2024, 2025];
const POLLS = ["2021-05-06", "2022-05-05", "2023-05-04", "2024-05-02", "2024-07-04"];

interface City {
  auc: number;
  fitSeconds: number;
  scoreSeconds: number;
  oracleAuc: number;
  coverage: number;
}

let measured: Promise<City> | undefined;
const city = () => {
  measured ??= measureCity();
  return measured;
};

/** All on one demo city, imported, trained, scored and published once; the oracle is read from its truth.csv. */
export const scoringBenches: Bench[] = [
  {
    name: `turnout model of ${ELECTORS} electors: fit, hold-out, calibration`,
    run: async () => ({ value: (await city()).fitSeconds, unit: "s" }),
  },
  {
    name: "score, rank, decile and publish, features fresh",
    run: async () => {
      const { scoreSeconds } = await city();
      const perMillion = (scoreSeconds * 1e6) / ELECTORS;
      return { value: scoreSeconds, unit: "s", compare: `${perMillion.toFixed(1)} s a million` };
    },
  },
  {
    name: "turnout model's AUC minus 0.5, as a share of the oracle's",
    run: async () => {
      const { auc: ours, oracleAuc } = await city();
      const compare = `AUC ${ours.toFixed(4)}, oracle ${oracleAuc.toFixed(4)}`;
      return { value: (ours - 0.5) / (oracleAuc - 0.5), unit: "of the oracle's", compare };
    },
  },
  {
    name: "80% intervals that hold the true propensity",
    run: async () => ({ value: (await city()).coverage, unit: "of electors" }),
  },
];

async function measureCity(): Promise<City> {
  const folder = mkdtempSync(join(tmpdir(), "hustings-bench-"));
  const server = await startEmbedded(join(folder, "data"), 30_000 + (process.pid % 10_000));
  try {
    await migrate(server.url, env().authSecret);
    chooseDatabase(server.url);
    await importCity(folder);
    const trained = await runJob("turnout-training", trainTurnoutModel, {});
    const modelVersionId = Number(trained.result.modelVersionId);
    const approval = { approver: "Bench", dpiaReference: "BENCH-1", now: new Date() };
    await withScope(runScope(), (tx) => approveModel(tx, modelVersionId, approval));
    await runJob("scoring", runScores, {});
    const from = performance.now();
    const scored = await runJob("scoring", runScores, {});
    const scoreSetId = Number(scored.result.scoreSetId);
    await runJob("publishing", publishScores, { scoreSetId, publishedBy: "Bench" });
    const scoreSeconds = (performance.now() - from) / 1000;
    const truth = await compareWithTruth(join(folder, "truth.csv"), scoreSetId);
    return {
      auc: Number(trained.result.auc),
      fitSeconds: Number(trained.result.fitSeconds),
      scoreSeconds,
      ...truth,
    };
  } finally {
    await disconnect();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function importCity(folder: string): Promise<void> {
  await generateDemo({ city: "hull", electors: ELECTORS, seed: 1, outDir: folder });
  for (const kind of ["areas", "polling-districts", "elections"] as const) {
    await runImport(await newImport(kind, join(folder, `${kind}.csv`)));
  }
  for (const year of YEARS) {
    const params = { authorityCode: AUTHORITY, publishedOn: `${year}-12-01` };
    await runImport(await newImport("register", join(folder, `register-${year}-12-01.csv`), params));
  }
  for (const pollDate of POLLS) {
    const params = { authorityCode: AUTHORITY, pollDate };
    await runImport(await newImport("marked-register", join(folder, `marked-${pollDate}.csv`), params));
  }
}

const NUMBER = "d.code || '-' || r.number || case when r.suffix > 0 then '/' || r.suffix else '' end";

async function compareWithTruth(path: string, scoreSetId: number) {
  const outcomes = await byNumber<number>(
    `select ${NUMBER} as number, (v.outcome in (2, 3, 4))::int as value
     from vote_record v join contest c on c.id = v.contest_id join election e on e.id = c.election_id
     join register_version ver on ver.published_on = '2023-12-01'
     join register_entry r on r.version_id = ver.id and r.elector_id = v.elector_id
     join polling_district d on d.id = r.district_id
     where e.poll_date = '2024-05-02' and e.type = 'local'`,
  );
  const scores = await byNumber<{ score: number; codes: Uint8Array }>(
    `select ${NUMBER} as number, jsonb_build_object('score', s.scores[1], 'codes', encode(s.codes, 'base64')) as value
     from elector_score s join elector r on r.id = s.elector_id join polling_district d on d.id = r.district_id
     where s.score_set_id = ${scoreSetId}`,
    (value) => {
      const { score, codes } = value as { score: number; codes: string };
      return { score, codes: Buffer.from(codes, "base64") };
    },
  );
  const predictions: number[] = [];
  const happened: number[] = [];
  let within = 0;
  let judged = 0;
  for await (const person of readTruth(path)) {
    const outcome = outcomes.get(person.entry_2023 ?? "");
    if (person.oracle_local_2024 && outcome !== undefined) {
      predictions.push(Number(person.oracle_local_2024));
      happened.push(outcome);
    }
    const scored = scores.get(person.entry_2025 ?? "");
    const codes = scored && unpackScoreCodes(scored.codes);
    if (!person.p_local_next || !codes) continue;
    const { lowHundredths, highHundredths } = scoreInterval(scored.score, codes.sd);
    const truth = Number(person.p_local_next) * 10_000;
    judged += 1;
    if (truth >= lowHundredths && truth <= highHundredths) within += 1;
  }
  const oracle = auc(Float64Array.from(predictions), Uint8Array.from(happened));
  return { oracleAuc: oracle.auc, coverage: within / judged };
}

async function byNumber<T>(
  query: string,
  read: (value: unknown) => T = (value) => value as T,
): Promise<Map<string, T>> {
  const { rows } = await bulkPool().query<{ number: string; value: unknown }>(query);
  return new Map(rows.map(({ number, value }) => [number, read(value)]));
}

/** The generator quotes nothing in this file. */
async function* readTruth(path: string): AsyncGenerator<Record<string, string | undefined>> {
  let columns: string[] | undefined;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const cells = line.split(",");
    if (columns) yield Object.fromEntries(columns.map((column, index) => [column, cells[index]]));
    columns ??= cells;
  }
}
