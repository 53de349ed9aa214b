import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { generateDemo } from "@/lib/demo/jobs/generate-demo";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { newCustomModelSchema } from "@/lib/profiles/custom/schema";
import { explainTarget } from "@/lib/profiles/target/rules/explain-target";
import { findModelsToScore } from "@/lib/scoring/data/find-models-to-score";
import { findPublishedSet } from "@/lib/scoring/data/find-published-set";
import { listVersionsOf } from "@/lib/scoring/data/list-model-versions";
import { listQuestionsToModel } from "@/lib/scoring/data/list-questions-to-model";
import { listTargetBases } from "@/lib/scoring/data/list-target-bases";
import { listTargetPlaces } from "@/lib/scoring/data/list-target-places";
import { publishScores } from "@/lib/scoring/jobs/publish-scores";
import { runScores } from "@/lib/scoring/jobs/run-scores";
import { trainProfileModel } from "@/lib/scoring/jobs/train-profile";
import { trainTurnoutModel } from "@/lib/scoring/jobs/train-turnout";
import { approveModel } from "@/lib/scoring/mutations/approve-model";
import { approveSet } from "@/lib/scoring/mutations/approve-set";
import { retireCustomModel } from "@/lib/scoring/mutations/retire-custom-model";
import { retireModel } from "@/lib/scoring/mutations/retire-model";
import { addCustomModel, changeCustomModel } from "@/lib/scoring/mutations/save-custom-model";
import { testDatabase } from "@/tests/support/database";
import { newImport, runImport } from "@/tests/support/imports";
import { runJob } from "@/tests/support/run-job";

const database = testDatabase();
const scope = runScope();
const AUTHORITY = "E06000010";

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "hustings-custom-"));
  await generateDemo({ city: "hull", electors: 3000, seed: 5, outDir: folder });
  const take = async (
    kind: Parameters<typeof newImport>[0],
    name: string,
    params: Parameters<typeof newImport>[2] = {},
  ) => runImport(await newImport(kind, join(folder, `${name}.csv`), params));
  for (const kind of ["areas", "polling-districts", "elections"] as const) await take(kind, kind);
  for (const year of [2022, 2023, 2025])
    await take("register", `register-${year}-12-01`, {
      authorityCode: AUTHORITY,
      publishedOn: `${year}-12-01`,
    });
  for (const pollDate of ["2023-05-04", "2024-05-02"])
    await take("marked-register", `marked-${pollDate}`, { authorityCode: AUTHORITY, pollDate });
  await runJob("turnout-training", trainTurnoutModel, {});
}, 240_000);

/** A question that nobody has thought of before, asked of a third of the electors: postal voters mostly say yes. */
async function askAboutPosters(): Promise<number> {
  const { rows } = await database.owner(`
    with master as (
      insert into master_question (code, title, kind) values ('poster', 'Would put up a poster', 'other') returning id
    ), question as (
      insert into question (code, master_id, wording) select 'poster_2026', id, 'Would you put up a poster?' from master returning id
    ), options as (
      insert into question_option (question_id, position, value, label)
      select question.id, o.position, o.value, o.label from question,
        (values (1, 'yes', 'Yes'), (2, 'no', 'No'), (3, 'dk', 'Do not know')) o (position, value, label)
    ), survey as (
      insert into survey (name, mode, supplier, contract, fieldwork_from, fieldwork_to, response_count)
      values ('Posters', 'identified', '', '', '2026-09-01', '2026-09-30', 0) returning id
    ), asked as (
      insert into survey_question (survey_id, position, question_id) select survey.id, 1, question.id from survey, question
    ), given as (
      insert into survey_response (survey_id, elector_id, district_id, answered_on, weight, answers)
      select survey.id, e.id, e.district_id, '2026-09-01'::date + e.id % 20, 1,
        array[case when e.id % 13 = 0 then 3 when (e.id * 7919) % 10 < case when e.markers ~ 'A' then 8 else 2 end then 1 else 2 end]
      from survey, elector e where e.on_register and not e.withheld and e.id % 3 = 0
    )
    select id from master`);
  return Number(rows[0]!.id);
}

const poster = (masterId: number, more: Record<string, string>) =>
  newCustomModelSchema.parse({
    masterId: String(masterId),
    name: "Would put up a poster",
    purpose: "To ask those who are likely to say yes.",
    "answer:yes": "yes",
    "answer:no": "no",
    "answer:dk": "out",
    formula: "",
    ...more,
  });

test("the data team makes a model of a question of its own, from features or by a formula, and it is scored like the others", async () => {
  const masterId = await askAboutPosters();
  const [question] = await withScope(scope, (tx) => listQuestionsToModel(tx, masterId));
  expect(question!.options.map(({ label }) => label)).toEqual(["Yes", "No", "Do not know"]);
  const id = await withScope(scope, (tx) =>
    addCustomModel(tx, poster(masterId, { how: "features", "feature:postal": "on", "feature:record": "on" })),
  );
  await runJob("profile-training", trainProfileModel, { profile: `custom-${id}` });
  await withScope(scope, (tx) =>
    changeCustomModel(tx, {
      id,
      purpose: "To ask those who are likely to say yes.",
      how: "formula",
      features: [],
      formula: "postal * poly(household_size, 2) + (1 | record)",
    }),
  );
  await runJob("profile-training", trainProfileModel, { profile: `custom-${id}` });
  const [byFormula, byFeatures] = await withScope(scope, (tx) => listVersionsOf(tx, `custom-${id}`));
  for (const { metrics, card } of [byFormula!, byFeatures!]) {
    const [target] = metrics.targets;
    // Those who did not know are neither yes nor no.
    expect(target!.rows).toBeLessThan(question!.answers);
    expect(target!.rows).toBe(question!.options[0]!.answers + question!.options[1]!.answers);
    expect(target!.cases).toBe(question!.options[0]!.answers);
    expect(target!.byHousehold.auc.value).toBeGreaterThan(0.6);
    expect(card.title).toBe("Would put up a poster");
  }
  expect(byFormula!.card.estimator).toContain("Formula: postal * poly(household_size, 2) + (1 | record).");

  const scored = Number((await runJob("scoring", runScores, {})).result.scoreSetId);
  await withScope(scope, (tx) =>
    approveSet(tx, { scoreSetId: scored, approver: "Dana", dpiaReference: "D-1", now: new Date() }),
  );
  await runJob("publishing", publishScores, { scoreSetId: scored, publishedBy: "Dana" });
  const set = (await withScope(scope, findPublishedSet))!;
  const target = set.targets.find(({ profile }) => profile === `custom-${id}`)!;
  expect(target).toMatchObject({ label: "Would put up a poster", modelVersionId: byFormula!.id });
  const { rows } = await database.owner(`
    select avg(s.scores[${target.slot}]) filter (where e.markers ~ 'A')::int as postal,
      avg(s.scores[${target.slot}]) filter (where e.markers !~ 'A')::int as others
    from elector_score s join elector e on e.id = s.elector_id where s.score_set_id = ${scored}`);
  expect(Number(rows[0]!.postal)).toBeGreaterThan(Number(rows[0]!.others) + 3000);
  await expectExplained(scored, target.slot);
  const statuses = (await withScope(scope, (tx) => listVersionsOf(tx, `custom-${id}`))).map(
    ({ status }) => status,
  );
  expect(statuses).toEqual(["published", "draft"]);
  const retire = (version: number) =>
    withScope(scope, (tx) => retireModel(tx, { id: version, retiredBy: "Dana", now: new Date() }));
  await expect(retire(byFormula!.id)).rejects.toThrow("Publish a score set of another one first");
  await retire(byFeatures!.id);
  await expect(
    withScope(scope, (tx) =>
      approveModel(tx, byFeatures!.id, { approver: "Dana", dpiaReference: "D-1", now: new Date() }),
    ),
  ).rejects.toThrow("A model version that can be approved was not found");

  await withScope(scope, (tx) => retireCustomModel(tx, id, new Date()));
  const { answers } = await withScope(scope, (tx) => findModelsToScore(tx, undefined));
  expect(answers.map(({ parameters }) => parameters.profile)).not.toContain(`custom-${id}`);
});

async function expectExplained(scoreSetId: number, slot: number) {
  const { rows } = await database.owner(`
    select s.elector_id as id, s.district_id as district, d.ward_id as ward from elector_score s
    join polling_district d on d.id = s.district_id
    where s.score_set_id = ${scoreSetId} and s.scores[${slot}] is not null order by s.scores[${slot}] desc limit 1`);
  const { id, district, ward } = rows[0] as { id: number; district: number; ward: number };
  await withScope(scope, async (tx) => {
    const set = (await findPublishedSet(tx))!;
    const own = (await listTargetPlaces(tx, scoreSetId, { id, districtId: district }, [district]))!;
    const { scoreHundredths } = own.places.find((place) => place.slot === slot)!;
    const { fitted, vocabulary, baseline, wardMeanHundredths } = (
      await listTargetBases(tx, scoreSetId, set.targets, ward)
    ).get(slot)!;
    const reasons = explainTarget(fitted, vocabulary, baseline, {
      scoreHundredths,
      wardMeanHundredths,
      districtId: district,
      codes: own.evidence,
    });
    expect(reasons.reduce((sum, { hundredths }) => sum + hundredths, wardMeanHundredths)).toBe(
      scoreHundredths,
    );
    expect(reasons.some(({ label }) => label.startsWith("Postal vote: yes, with Size of household"))).toBe(
      true,
    );
  });
}

test.each([
  [{ how: "features" }, "features", "Tick what may predict the answer."],
  [{ how: "formula", formula: "postal +" }, "formula", "its end where a variable or number should stand"],
  [{ how: "formula", formula: "postal + income" }, "formula", "There is no feature income (position 10)"],
  [
    { how: "formula", formula: "postal", name: "Religion" },
    "name",
    "This may never be modelled of a person.",
  ],
  [{ how: "formula", formula: "postal", "answer:yes": "out" }, "answers", "as yes, and one as no"],
])("a model that cannot be made is refused at the field that is wrong: %o", (more, field, message) => {
  expect(() => poster(1, more as unknown as Record<string, string>)).toThrow(
    expect.objectContaining({
      issues: [expect.objectContaining({ path: [field], message: expect.stringContaining(message) })],
    }),
  );
});

test("a name is taken once, and a question that may never be asked of a person makes no model", async () => {
  const masterId = Number(
    (
      await database.owner(
        "insert into master_question (code, title, kind) values ('faith', 'Religion', 'other') returning id",
      )
    ).rows[0]!.id,
  );
  const make = (id: number, name: string) =>
    withScope(scope, (tx) =>
      addCustomModel(tx, poster(id, { how: "features", "feature:postal": "on", name })),
    );
  await expect(make(masterId, "Anything")).rejects.toThrow("religion: that may never be modelled");
  const posters = Number(
    (await database.owner("select id from master_question where code = 'poster'")).rows[0]!.id,
  );
  await make(posters, "Twice");
  await expect(make(posters, "twice")).rejects.toThrow("There is a model “twice” already");
});
