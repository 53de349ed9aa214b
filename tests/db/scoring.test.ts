import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { generateDemo } from "@/lib/demo/jobs/generate-demo";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { explainScore } from "@/lib/profiles/turnout/rules/explain-score";
import { unpackScoreCodes } from "@/lib/profiles/turnout/rules/feature-codes";
import { createRun } from "@/lib/runs/mutations";
import { findPublishedSet } from "@/lib/scoring/data/find-published-set";
import { findScoreBasis } from "@/lib/scoring/data/find-score-basis";
import { findModelVersion } from "@/lib/scoring/data/list-model-versions";
import { readScoreCounts } from "@/lib/scoring/data/read-score-counts";
import { publishScores } from "@/lib/scoring/jobs/publish-scores";
import { runScores } from "@/lib/scoring/jobs/run-scores";
import { trainTurnoutModel } from "@/lib/scoring/jobs/train-turnout";
import { approveModel } from "@/lib/scoring/mutations/approve-model";
import { dropOldSets } from "@/lib/scoring/mutations/drop-old-sets";
import { rankScores } from "@/lib/scoring/rules/rank-scores";
import { KEPT_SCORE_SETS } from "@/lib/scoring/schema";
import { testDatabase } from "@/tests/support/database";
import { newImport, runImport } from "@/tests/support/imports";
import { runJob } from "@/tests/support/run-job";

const database = testDatabase();
const scope = runScope();
const AUTHORITY = "E06000010";
const POLLS = ["2021-05-06", "2022-05-05", "2023-05-04", "2024-05-02", "2024-07-04"];

let modelVersionId = 0;
let firstSet = 0;

interface ScoreRow {
  elector: number;
  district: number;
  ward: number;
  seat: number;
  score: number;
  codes: Buffer;
}

async function scoresOf(set: number): Promise<ScoreRow[]> {
  const { rows } = await database.owner(
    `select s.elector_id as elector, s.district_id as district, d.ward_id as ward, d.constituency_id as seat,
       s.scores[1] as score, s.codes
     from elector_score s join polling_district d on d.id = s.district_id where s.score_set_id = ${set} and s.scores[1] is not null order by 1`,
  );
  return rows as unknown as ScoreRow[];
}

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "hustings-scoring-"));
  await generateDemo({ city: "hull", electors: 8000, seed: 3, outDir: folder });
  for (const kind of ["areas", "polling-districts", "elections"] as const) {
    await runImport(await newImport(kind, join(folder, `${kind}.csv`)));
  }
  for (const year of [2020, 2021, 2022, 2023, 2024, 2025]) {
    const params = { authorityCode: AUTHORITY, publishedOn: `${year}-12-01` };
    await runImport(await newImport("register", join(folder, `register-${year}-12-01.csv`), params));
  }
  for (const pollDate of POLLS) {
    const params = { authorityCode: AUTHORITY, pollDate };
    await runImport(await newImport("marked-register", join(folder, `marked-${pollDate}.csv`), params));
  }
  modelVersionId = Number((await runJob("turnout-training", trainTurnoutModel, {})).result.modelVersionId);
  firstSet = Number((await runJob("scoring", runScores, {})).result.scoreSetId);
}, 240_000);

test("the model is measured on the last poll, which it did not see, and beats what was known", async () => {
  const found = await withScope(scope, (tx) => findModelVersion(tx, modelVersionId));
  const model = found && "turnout" in found ? found.turnout : null;
  expect(model?.status).toBe("draft");
  expect(model?.card.trainedOn.map(({ poll }) => poll)).toEqual(["2022-05-05", "2023-05-04", "2024-05-02"]);
  const metrics = model!.metrics!;
  expect(metrics).toMatchObject({ design: "last-poll", poll: "2024-05-02" });
  expect(metrics.model.auc.value).toBeGreaterThan(0.75);
  expect(metrics.model.auc.value).toBeGreaterThan(metrics.baselines.areaMean.auc.value + 0.05);
  expect(metrics.model.logLoss.value).toBeLessThan(metrics.baselines.lastKnown.logLoss.value);
  expect(metrics.model.calibration.slope.value).toBeGreaterThan(0.85);
  expect(metrics.model.calibration.slope.value).toBeLessThan(1.15);
  expect(metrics.lift.reduce((sum, decile) => sum + decile.electors, 0)).toBe(metrics.electors);
  const ownRecord = metrics.without.find(({ featureClass }) => featureClass === "record");
  expect(ownRecord?.lossGained).toBeGreaterThan(0.01);
});

test("everybody on the newest register who may vote locally is scored, and nobody else", async () => {
  const { rows } = await database.owner(
    "select id from elector where on_register and markers !~ '[FE]' and (attains_on is null or attains_on <= '2027-05-06') order by id",
  );
  const overseas = await database.owner(
    "select count(*)::int as n from elector where on_register and markers ~ 'F'",
  );
  expect(Number(overseas.rows[0]?.n)).toBeGreaterThan(0);
  expect((await scoresOf(firstSet)).map((row) => row.elector)).toEqual(rows.map((row) => row.id));
});

test("rank and decile in ward, constituency and whole set are those of the definition", async () => {
  const scores = await scoresOf(firstSet);
  const areas = [...new Set(scores.map((row) => row.ward)), ...new Set(scores.map((row) => -row.seat)), 0];
  for (const area of areas) {
    const inArea = scores.filter((row) =>
      area === 0 ? true : area > 0 ? row.ward === area : row.seat === -area,
    );
    const districtIds = [...new Set(inArea.map((row) => row.district))];
    const counts = await withScope(scope, (tx) =>
      readScoreCounts(tx, { scoreSetId: firstSet, slot: 1, districtIds }),
    );
    for (const { score } of inArea.filter((_, index) => index % 17 === 0)) {
      const above = inArea.filter((row) => row.score > score).length;
      const tied = inArea.filter((row) => row.score === score).length;
      const decile = Math.ceil((5 * (2 * above + tied)) / inArea.length);
      expect(rankScores(counts, [score]).get(score)).toEqual({
        rank: above + 1,
        decile,
        electors: inArea.length,
      });
    }
  }
});

test("an area's figures are those of its scores, and a ward's mean is its expected turnout", async () => {
  const scores = await scoresOf(firstSet);
  const { rows } = await database.owner(
    `select f.*, a.kind, (m.parameters->'expectedTurnout'->>a.id::text)::float8 as expected
     from area_score f join score_set s on s.id = f.score_set_id join model_version m on m.id = s.model_version_id
     left join area a on a.id = f.area_id where f.score_set_id = ${firstSet} and f.slot = 1`,
  );
  expect(rows).toHaveLength(21 + 3 + 1 + 1);
  for (const row of rows) {
    const inArea = scores.filter((elector) =>
      row.kind === "ward"
        ? elector.ward === row.area_id
        : row.kind === "constituency"
          ? elector.seat === row.area_id
          : true,
    );
    expect(row.electors).toBe(inArea.length);
    expect(Number(row.score_sum)).toBe(inArea.reduce((sum, { score }) => sum + score, 0));
    const deciles = row.deciles as { electors: number; sum: number }[];
    expect(deciles.reduce((sum, decile) => sum + decile.electors, 0)).toBe(inArea.length);
    if (row.kind === "ward") {
      expect(Number(row.score_sum) / inArea.length / 10_000).toBeCloseTo(Number(row.expected), 4);
    }
  }
});

test("other types of election are scored too: with two marked polls by their own model, otherwise shifted and marked", async () => {
  const set = await database.owner(`select targets from score_set where id = ${firstSet}`);
  const targets = set.rows[0]!.targets as { slot: number; key: string; mark?: string }[];
  expect(targets.map(({ key }) => key)).toEqual([
    "turnout.local",
    "turnout.uk-parliament",
    "turnout.mayoral",
    "turnout.pcc",
  ]);
  const [local, parliament, mayor, commissioner] = targets;
  expect(mayor!.mark).toMatch(/no poll of this type is loaded/);
  expect(local!.mark).toBeUndefined();
  expect(commissioner!.mark).toBeUndefined();
  expect(parliament!.mark).toMatch(/told by another type of election.*counted on its marked registers/);
  const { rows } = await database.owner(`
    select f.area_id, f.score_sum::float8 / f.electors / 10000 as mean, t.voted::float8 / t.electors as turnout
    from area_score f join (
      select d.ward_id, sum(electors) as electors, sum(electors) filter (where outcome in (2, 3, 4)) as voted
      from turnout_count c join contest on contest.id = c.contest_id join election e on e.id = contest.election_id
      join polling_district d on d.id = c.district_id where e.type = 'uk-parliament' group by 1
    ) t on t.ward_id = f.area_id
    where f.score_set_id = ${firstSet} and f.slot = ${parliament!.slot}`);
  expect(rows).toHaveLength(21);
  for (const row of rows) expect(Number(row.mean)).toBeCloseTo(Number(row.turnout), 3);
  const foreign = await database.owner(`
    select count(s.scores[1])::int as local, count(s.scores[${parliament!.slot}])::int as parliament
    from elector_score s join elector e on e.id = s.elector_id where s.score_set_id = ${firstSet} and e.markers ~ 'B'`);
  expect(Number(foreign.rows[0]!.local)).toBeGreaterThan(0);
  expect(foreign.rows[0]!.parliament).toBe(0);
});

test("an explanation sums exactly to the difference from the ward's mean", async () => {
  const scores = await scoresOf(firstSet);
  for (const row of scores.filter((_, index) => index % 211 === 0)) {
    const basis = await withScope(scope, (tx) => findScoreBasis(tx, firstSet, 1, row.ward));
    const codes = unpackScoreCodes(row.codes)!;
    const outcome = codes.outcomes[basis!.baseline.lastLocalEvent]!;
    const lines = explainScore(basis!.parameters, basis!.baseline, {
      scoreHundredths: row.score,
      codes,
      districtId: row.district,
      lastLocal: outcome === 0 ? 0 : [2, 3, 4].includes(outcome) ? 2 : 1,
      wardMeanHundredths: basis!.wardMeanHundredths,
    });
    const sum = lines.reduce((total, line) => total + line.hundredths, 0);
    expect(sum).toBe(row.score - basis!.wardMeanHundredths);
    // What is left over is rounding: the parts explain the score.
    expect(Math.abs(lines.find((line) => line.part === "rest")!.hundredths)).toBeLessThan(30);
  }
});

test("nothing is published without a named approver and an impact assessment", async () => {
  const publishing = runJob("publishing", publishScores, { scoreSetId: firstSet, publishedBy: "Test" });
  await expect(publishing).rejects.toThrow(/not approved/);
  expect(await withScope(scope, findPublishedSet)).toBeNull();
  const blank = withScope(scope, (tx) =>
    approveModel(tx, modelVersionId, { approver: " ", dpiaReference: "D-1", now: new Date() }),
  );
  await expect(blank).rejects.toThrow(/Name who approves/);
  const aimless = withScope(scope, (tx) =>
    approveModel(tx, modelVersionId, { approver: "A", dpiaReference: "D-1", purpose: " ", now: new Date() }),
  );
  await expect(aimless).rejects.toThrow(/for what purpose/);
  await expect(
    database.owner(`update model_version set status = 'approved' where id = ${modelVersionId}`),
  ).rejects.toThrow(/approval_named/);
});

test("a published set is replaced by the next and restored by the pointer, its scores untouched", async () => {
  await withScope(scope, (tx) =>
    approveModel(tx, modelVersionId, { approver: "A. Approver", dpiaReference: "D-1", now: new Date() }),
  );
  await runJob("publishing", publishScores, { scoreSetId: firstSet, publishedBy: "Test" });
  const before = await scoresOf(firstSet);
  const second = Number((await runJob("scoring", runScores, {})).result.scoreSetId);
  expect((await withScope(scope, findPublishedSet))?.id).toBe(firstSet);
  await runJob("publishing", publishScores, { scoreSetId: second, publishedBy: "Test" });
  expect(await withScope(scope, findPublishedSet)).toMatchObject({ id: second, previousId: firstSet });
  await runJob("publishing", publishScores, { restore: true, publishedBy: "Test" });
  expect((await withScope(scope, findPublishedSet))?.id).toBe(firstSet);
  expect(await scoresOf(firstSet)).toEqual(before);
  expect((await scoresOf(second)).map((row) => row.score)).toEqual(before.map((row) => row.score));
});

test("a scoring run that is cancelled leaves no set and no partition, and can be run again", async () => {
  const sets = await database.owner("select count(*)::int as n from score_set");
  const partitions = await database.owner(
    "select count(*)::int as n from pg_class where relname like 'elector\\_score\\_%' and relkind = 'r'",
  );
  const runId = await withScope(scope, (tx) => createRun(tx, { kind: "scoring", params: {} }));
  const controller = new AbortController();
  const dying = runScores({
    runId,
    scope,
    params: {},
    cursor: null,
    signal: controller.signal,
    report: async ({ stage }) => {
      if (stage === "writing scores") controller.abort(new Error("killed"));
    },
  });
  await expect(dying).rejects.toThrow("killed");
  expect((await database.owner("select count(*)::int as n from score_set")).rows).toEqual(sets.rows);
  expect(
    (
      await database.owner(
        "select count(*)::int as n from pg_class where relname like 'elector\\_score\\_%' and relkind = 'r'",
      )
    ).rows,
  ).toEqual(partitions.rows);
  const again = await runJob("scoring", runScores, {});
  expect(await scoresOf(Number(again.result.scoreSetId))).toHaveLength(Number(again.result.electors));
});

test("old sets are dropped, but never the published one nor the one before it", async () => {
  const pointer = await withScope(scope, findPublishedSet);
  expect(pointer).toMatchObject({ id: firstSet });
  const newer: number[] = [];
  for (let round = 0; round < KEPT_SCORE_SETS; round++) {
    newer.push(Number((await runJob("scoring", runScores, {})).result.scoreSetId));
  }
  await withScope(scope, dropOldSets);
  const ready = await database.owner("select id from score_set where status = 'ready' order by id");
  expect(ready.rows.map(({ id }) => id)).toEqual([firstSet, pointer?.previousId, ...newer]);
  const dropped = await database.owner(
    "select s.id, exists (select from area_score f where f.score_set_id = s.id) or to_regclass('elector_score_' || s.id) is not null as kept from score_set s where status = 'dropped'",
  );
  expect(dropped.rows.length).toBeGreaterThan(0);
  expect(dropped.rows.filter(({ kept }) => kept)).toEqual([]);
});

test("with one marked register everybody has the turnout of their ward, and the scores say so", async () => {
  const other =
    "contest_id in (select c.id from contest c join election e on e.id = c.election_id where e.poll_date <> '2023-05-04')";
  await database.owner(
    `delete from turnout_count where ${other}; delete from vote_record where ${other};
     delete from marked_register_district d using marked_register m
       where m.id = d.marked_register_id and m.poll_date <> '2023-05-04';
     delete from marked_register where poll_date <> '2023-05-04'`,
  );
  const trained = await runJob("turnout-training", trainTurnoutModel, {});
  expect(trained.result).not.toHaveProperty("auc");
  const found = await withScope(scope, (tx) => findModelVersion(tx, Number(trained.result.modelVersionId)));
  expect(found).toMatchObject({ turnout: { metrics: null } });
  const set = Number((await runJob("scoring", runScores, {})).result.scoreSetId);
  const targets = await database.owner(`select targets->0->>'mark' as mark from score_set where id = ${set}`);
  expect(String(targets.rows[0]!.mark)).toMatch(/^Everybody has the turnout of their ward, counted on/);
  const scores = await scoresOf(set);
  for (const ward of new Set(scores.map((row) => row.ward)))
    expect(new Set(scores.filter((row) => row.ward === ward).map(({ score }) => score)).size).toBe(1);
}, 60_000);
