import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { generateDemo } from "@/lib/demo/jobs/generate-demo";
import { bulkPool } from "@/lib/platform/db/clients";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { readEvidence } from "@/lib/profiles/evidence/data/read-evidence";
import { featureAt } from "@/lib/profiles/evidence/features.table";
import { explainTarget } from "@/lib/profiles/target/rules/explain-target";
import { readTraitBytes } from "@/lib/profiles/traits/rules/score-trait";
import { withholdElector } from "@/lib/protection/mutations/withhold-elector";
import { findPublishedSet } from "@/lib/scoring/data/find-published-set";
import { listProfileVersions } from "@/lib/scoring/data/list-model-versions";
import { listMoves } from "@/lib/scoring/data/list-moves";
import { listTargetBases } from "@/lib/scoring/data/list-target-bases";
import { listTargetPlaces } from "@/lib/scoring/data/list-target-places";
import { publishScores } from "@/lib/scoring/jobs/publish-scores";
import { runScores } from "@/lib/scoring/jobs/run-scores";
import { trainProfileModel } from "@/lib/scoring/jobs/train-profile";
import { trainTurnoutModel } from "@/lib/scoring/jobs/train-turnout";
import { approveSet } from "@/lib/scoring/mutations/approve-set";
import type { SetTarget } from "@/lib/scoring/schema";
import { testDatabase } from "@/tests/support/database";
import { newImport, runImport } from "@/tests/support/imports";
import { runJob } from "@/tests/support/run-job";

const database = testDatabase();
const scope = runScope();
const AUTHORITY = "E06000010";
let setId = 0;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "hustings-profiles-"));
  await generateDemo({ city: "hull", electors: 6000, seed: 5, outDir: folder });
  const take = async (
    kind: Parameters<typeof newImport>[0],
    name: string,
    params: Parameters<typeof newImport>[2] = {},
  ) => runImport(await newImport(kind, join(folder, `${name}.csv`), params));
  for (const kind of ["areas", "polling-districts", "elections"] as const) await take(kind, kind);
  for (const year of [2020, 2021, 2022, 2023, 2024, 2025])
    await take("register", `register-${year}-12-01`, {
      authorityCode: AUTHORITY,
      publishedOn: `${year}-12-01`,
    });
  for (const pollDate of ["2021-05-06", "2022-05-05", "2023-05-04", "2024-05-02"])
    await take("marked-register", `marked-${pollDate}`, { authorityCode: AUTHORITY, pollDate });
  await take("contacts", "contacts", { authorityCode: AUTHORITY });
  await take("questions", "questions");
  await take("results", "results");
  await take("survey", "survey-identified", { name: "Survey", mode: "identified" });
  await runJob("turnout-training", trainTurnoutModel, {});
  await runJob("profile-training", trainProfileModel, { profile: "support" });
  await runJob("profile-training", trainProfileModel, { profile: "contactability" });
  // As many again gave the same answers: a scale needs 200 respondents.
  await database.owner(`
    insert into survey_response (survey_id, elector_id, district_id, answered_on, weight, answers)
    select s.survey_id, e.id, e.district_id, s.answered_on, s.weight, s.answers
    from (select *, row_number() over (order by id) as place from survey_response) s
    join (select id, district_id, row_number() over (order by id desc) as place from elector
      where on_register and id not in (select elector_id from survey_response)) e using (place)`);
  await runJob("profile-training", trainProfileModel, { profile: "attitudes" });
  await database.owner(
    "insert into party (name, party_code, officer_name, officer_email) values ('Ours', 'PP53', 'Olive', 'o@example.org')",
  );
  await runJob("profile-training", trainProfileModel, { profile: "switching" });
  setId = Number((await runJob("scoring", runScores, {})).result.scoreSetId);
}, 480_000);

function movedBy(targets: readonly SetTarget[], slot: number, evidence: Uint8Array): number | undefined {
  const at = targets.find((target) => target.slot === slot)?.byteAt;
  return at === undefined ? undefined : readTraitBytes(evidence[at]!, evidence[at + 1]!).moved;
}

async function slotOf(key: string): Promise<number> {
  const { rows } = await database.owner(`
    select t.slot from score_set s, jsonb_to_recordset(s.targets) as t (slot int, key text)
    where s.id = ${setId} and t.key = '${key}'`);
  return Number(rows[0]!.slot);
}

test("support is learnt from canvass and survey alike, and beats the last answer alone", async () => {
  const [support] = await withScope(scope, listProfileVersions);
  const answers = await database.owner(`
    select (select count(*) from answer a join response_code r on r.id = a.code_id
        where a.question = 'intention' and r.stance in ('party', 'for-us', 'non-voter'))::int as canvass,
      (select count(*) from survey_response)::int as survey`);
  const { canvass, survey } = answers.rows[0] as { canvass: number; survey: number };
  expect(survey).toBeGreaterThan(20);
  // Two questions of the survey ask for an intention, and some will not say.
  expect(support!.metrics.rows).toBeGreaterThan(canvass);
  expect(support!.metrics.rows).toBeLessThanOrEqual(canvass * 1.4 + 2 * survey);
  const labour = support!.metrics.targets.find(({ key }) => key === "support.labour")!;
  expect(labour.byHousehold.auc.value).toBeGreaterThan(0.52);
  expect(support!.card.gaps.length).toBeGreaterThan(0);
});

test("the chances of one elector over the parties sum to 100 points, rounding aside", async () => {
  const { rows } = await database.owner(`
    select t.slot from score_set s, jsonb_to_recordset(s.targets) as t (slot int, profile text)
    where s.id = ${setId} and t.profile = 'support'`);
  const slots = rows.map((row) => Number(row.slot));
  expect(slots.length).toBeGreaterThan(3);
  const sums = await database.owner(
    `select ${slots.map((slot) => `scores[${slot}]`).join(" + ")} as total from elector_score where score_set_id = ${setId}`,
  );
  for (const { total } of sums.rows)
    if (total !== null) expect(Math.abs(Number(total) - 10_000)).toBeLessThan(10);
});

test("support is shifted towards the newest results, which its scores name", async () => {
  const set = await database.owner(`select targets from score_set where id = ${setId}`);
  const targets = set.rows[0]!.targets as { profile: string; mark?: string }[];
  const marks = targets.filter(({ profile }) => profile === "support").map(({ mark }) => mark);
  expect(new Set(marks).size).toBe(1);
  expect(marks[0]).toMatch(/^Shifted, area by area, towards the results of: .*2 May 2024/);
});

test("who may not vote for the UK Parliament has no support score, and who votes there alone has no local turnout", async () => {
  const { rows } = await database.owner(`
    select e.markers, count(*)::int as electors, count(s.scores[1])::int as local,
      count(s.scores[${await slotOf("support.labour")}])::int as support
    from elector_score s join elector e on e.id = s.elector_id
    where s.score_set_id = ${setId} and e.markers ~ '[BF]' group by 1`);
  const european = rows.filter(({ markers }) => /B/.test(String(markers)));
  const overseas = rows.filter(({ markers }) => /F/.test(String(markers)));
  expect(european.length).toBeGreaterThan(0);
  for (const row of european) expect(row).toMatchObject({ local: row.electors, support: 0 });
  for (const row of overseas) expect(row).toMatchObject({ local: 0, support: row.electors });
});

test("a set is published only when every model in it is approved", async () => {
  await expect(
    runJob("publishing", publishScores, { scoreSetId: setId, publishedBy: "Dana" }),
  ).rejects.toThrow("is not approved yet");
  await withScope(scope, (tx) =>
    approveSet(tx, { scoreSetId: setId, approver: "Dana", dpiaReference: "D-1", now: new Date() }),
  );
  await runJob("publishing", publishScores, { scoreSetId: setId, publishedBy: "Dana" });
  const set = await withScope(scope, findPublishedSet);
  expect(set!.targets[0]).toMatchObject({ slot: 1, key: "turnout.local" });
  expect(set!.targets.map(({ profile }) => profile)).toContain("contactability");
});

test("every score of an elector has its rank by the definition and reasons that sum exactly", async () => {
  const labour = await slotOf("support.labour");
  const [elector] = (
    await database.owner(`
      select s.elector_id as id, s.district_id as district, d.ward_id as ward, s.scores from elector_score s
      join polling_district d on d.id = s.district_id
      where s.score_set_id = ${setId} and s.scores[${labour}] is not null
      order by s.scores[${labour}] desc offset 17 limit 1`)
  ).rows as { id: number; district: number; ward: number; scores: number[] }[];
  const { id, district, ward, scores } = elector!;
  const districts = (
    await database.owner(`select id from polling_district where ward_id = ${ward}`)
  ).rows.map((row) => Number(row.id));
  await withScope(scope, async (tx) => {
    const set = (await findPublishedSet(tx))!;
    const own = (await listTargetPlaces(tx, setId, { id, districtId: district }, districts))!;
    const bases = await listTargetBases(tx, setId, set.targets, ward);
    const explained = set.targets.filter(({ profile }) => !["turnout", "switching"].includes(profile));
    for (const place of own.places.filter(({ slot }) => explained.some((target) => target.slot === slot))) {
      const basis = bases.get(place.slot)!;
      const higher = await database.owner(`
        select count(*)::int as above from elector_score s join polling_district d on d.id = s.district_id
        where s.score_set_id = ${setId} and d.ward_id = ${ward} and s.scores[${place.slot}] > ${scores[place.slot - 1]}`);
      expect(place.above).toBe(Number(higher.rows[0]!.above));
      const reasons = explainTarget(basis.fitted, basis.vocabulary, basis.baseline, {
        scoreHundredths: place.scoreHundredths,
        wardMeanHundredths: basis.wardMeanHundredths,
        districtId: district,
        codes: own.evidence,
        moved: movedBy(set.targets, place.slot, own.evidence),
      });
      const sum = reasons.reduce((total, { hundredths }) => total + hundredths, 0);
      expect(basis.wardMeanHundredths + sum).toBe(place.scoreHundredths);
    }
  });
});

test("attitudes: a position on each scale, with own answers among the reasons of those who gave them", async () => {
  const set = (await withScope(scope, findPublishedSet))!;
  const scales = set.targets.filter(({ profile }) => profile === "attitudes");
  expect(scales.map(({ label }) => label)).toEqual(["Economic", "Social"]);
  const { slot, byteAt } = scales[0]!;
  const { rows } = await database.owner(`
    select s.elector_id as id, s.scores[${slot}] as score, get_byte(s.evidence, ${byteAt! + 1}) as sd,
      s.elector_id in (select elector_id from survey_response) as asked
    from elector_score s where s.score_set_id = ${setId} and s.scores[${slot}] is not null`);
  const mean = rows.reduce((sum, row) => sum + Number(row.score), 0) / rows.length;
  expect(Math.abs(mean - 5_000)).toBeLessThan(5);
  const asked = rows.filter((row) => row.asked);
  expect(asked.length).toBeGreaterThan(250);
  for (const row of asked) expect(Number(row.sd)).toBeLessThan(100);
  expect(new Set(rows.filter((row) => !row.asked).map(({ sd }) => Number(sd)))).toEqual(new Set([100]));
});

test("switching: the moves expected of a ward sum to its scores, and an area's are those of its wards", async () => {
  const set = (await withScope(scope, findPublishedSet))!;
  const [toUs] = set.targets.filter(({ profile }) => profile === "switching");
  const [ward] = (
    await database.owner(`
      select f.area_id as id, f.electors, f.score_sum::float8 / 10000 as expected, d.constituency_id as seat
      from area_score f join polling_district d on d.ward_id = f.area_id
      where f.score_set_id = ${setId} and f.slot = ${toUs!.slot} limit 1`)
  ).rows as { id: number; electors: number; expected: number; seat: number }[];
  await withScope(scope, async (tx) => {
    const [only] = (await listMoves(tx, setId, toUs!.slot, ward!.id))!;
    const { us, moves } = only!;
    const total = moves.flat().reduce((sum, count) => sum + count, 0);
    expect(total).toBeCloseTo(ward!.electors, 0);
    const arriving = moves.reduce((sum, row, from) => (from === us ? sum : sum + row[us]!), 0);
    expect(Math.abs(arriving - ward!.expected)).toBeLessThan(0.3);
    const seat = (await listMoves(tx, setId, toUs!.slot, ward!.seat))!;
    expect(seat.length).toBeGreaterThan(5);
  });
});

test("who objects is out of every figure of their areas at once: numbers, sums, bars and deciles are those of the others", async () => {
  const figures = async () =>
    (
      await database.owner(`
        select slot, coalesce(area_id, 0) as area, electors, score_sum::text as sum, histogram, with_evidence as evidence,
          (select sum((d ->> 'electors')::int)::int from jsonb_array_elements(deciles) d) as in_deciles,
          (select sum((d ->> 'sum')::int)::text from jsonb_array_elements(deciles) d) as of_deciles
        from area_score where score_set_id = ${setId} order by 1, 2`)
    ).rows;
  const [answering] = (
    await database.owner(`
      select s.elector_id as id, s.scores, array[0, d.ward_id, d.constituency_id, d.authority_id] as areas
      from elector_score s join polling_district d on d.id = s.district_id
      where s.score_set_id = ${setId} and get_byte(s.evidence, ${featureAt("answer")}) > 0 and s.scores[1] is not null
      order by 1 limit 1`)
  ).rows as { id: number; scores: (number | null)[]; areas: number[] }[];
  const { id: electorId, scores, areas } = answering!;
  const before = await figures();
  const asked = { electorId, kind: "objection" as const, reason: "by letter", receivedOn: "2026-01-05" };
  await withScope(scope, (tx) => withholdElector(tx, asked));
  const after = await figures();

  const counted = await database.owner(`
    with one as (
      select n as slot, a as area, s.scores[n] as score from elector_score s join polling_district d on d.id = s.district_id,
        unnest(array[0, d.ward_id, d.constituency_id, d.authority_id]) a, generate_series(1, cardinality(s.scores)) n
      where s.score_set_id = ${setId} and s.scores[n] is not null
    ), bars as (
      select slot, area, least(score / 200, 49) as bar, count(*)::int as n, sum(score)::int as sum from one group by 1, 2, 3
    )
    select slot, area, sum(n)::int as electors, sum(sum)::text as sum,
      (select array_agg(coalesce(x.n, 0) order by g) from generate_series(0, 49) g
        left join bars x on x.bar = g and x.slot = b.slot and x.area = b.area) as histogram
    from bars b group by 1, 2 order by 1, 2`);
  expect(after).toMatchObject(counted.rows);
  expect(after.filter((row) => row.in_deciles !== row.electors || row.of_deciles !== row.sum)).toEqual([]);

  const answers = (await withScope(scope, findPublishedSet))!.targets.filter(
    ({ profile }) => profile === "support",
  );
  const fewer = after.flatMap((row, n) =>
    Number(before[n]!.evidence) - Number(row.evidence) === 1 ? [`${row.slot} ${row.area}`] : [],
  );
  for (const { slot } of answers) {
    if (scores[slot - 1] !== null)
      expect(fewer).toEqual(expect.arrayContaining(areas.map((area) => `${slot} ${area}`)));
  }
  expect(fewer.filter((place) => !areas.includes(Number(place.split(" ")[1])))).toEqual([]);
});

test("whoever objects while a set is made is out of it and its figures when it is published", async () => {
  const late = Number((await runJob("scoring", runScores, {})).result.scoreSetId);
  const total = async () =>
    Number(
      (
        await database.owner(
          `select electors from area_score where score_set_id = ${late} and slot = 1 and area_id is null`,
        )
      ).rows[0]?.electors,
    );
  const [scored] = (
    await database.owner(
      `select elector_id as id from elector_score where score_set_id = ${late} and scores[1] is not null limit 1`,
    )
  ).rows;
  const before = await total();
  // As an objection of another transaction leaves it, which did not see the set.
  await database.owner(`update elector set withheld = true where id = ${scored?.id}`);
  await runJob("publishing", publishScores, { scoreSetId: late, publishedBy: "Dana" });
  expect(await total()).toBe(before - 1);
  expect(
    (
      await database.owner(
        `select from elector_score where score_set_id = ${late} and elector_id = ${scored?.id}`,
      )
    ).rows,
  ).toEqual([]);
});

test("no model learns from somebody who objected", async () => {
  const learned = async () => {
    const client = await bulkPool().connect();
    const { roster } = await readEvidence(client).finally(() => client.release());
    return { who: new Set(roster.electorIds), rows: (await trainSupport()).rows };
  };
  const trainSupport = async () => {
    await runJob("profile-training", trainProfileModel, { profile: "support" });
    return (await withScope(scope, listProfileVersions))[0]!.metrics;
  };
  const before = await learned();
  const answered = await database.owner(
    "select distinct elector_id as id from survey_response order by 1 limit 5",
  );
  for (const { id } of answered.rows) {
    const asked = {
      electorId: Number(id),
      kind: "restriction" as const,
      reason: "x",
      receivedOn: "2026-01-05",
    };
    await withScope(scope, (tx) => withholdElector(tx, { ...asked, reason: "by letter" }));
  }
  const after = await learned();
  expect(answered.rows.filter(({ id }) => before.who.has(Number(id)))).toHaveLength(5);
  expect(answered.rows.filter(({ id }) => after.who.has(Number(id)))).toEqual([]);
  expect(after.rows).toBeLessThan(before.rows);
});

test("a profile without answers says what it needs", async () => {
  await database.owner("delete from survey_response");
  await expect(runJob("profile-training", trainProfileModel, { profile: "referendum" })).rejects.toThrow(
    "Side in hypothetical referendums: There are 0 answers to learn from. A target needs 200, and 20 on either side.",
  );
});
