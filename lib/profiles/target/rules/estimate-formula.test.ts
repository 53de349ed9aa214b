import { describe, expect, it } from "vitest";
import { FEATURES, featureAt } from "@/lib/profiles/evidence/features.table";
import { estimateFeatures } from "@/lib/profiles/target/rules/estimate-features";
import { estimateFormula } from "@/lib/profiles/target/rules/estimate-formula";
import { explainTarget } from "@/lib/profiles/target/rules/explain-target";
import { readTargetFormula } from "@/lib/profiles/target/rules/read-target-formula";
import { scoreTargets } from "@/lib/profiles/target/rules/score-targets";
import { targetLogOdds } from "@/lib/profiles/target/rules/target-log-odds";
import type { ProfileParameters } from "@/lib/profiles/target/schema";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";
import { seededRandom } from "@/lib/stats/seeded-random";

const vocabulary = {
  parties: ["green", "labour"],
  issues: ["nhs"],
  referendums: [],
  us: null,
  scales: [],
  items: [],
};
const places = { wardIds: Int32Array.of(100, 101, 102), districtIds: Int32Array.of(200, 201, 202) };
const ROWS = 8000;

/** A postal vote tells of those alone who live alone. */
function electorate() {
  const { uniform: random } = seededRandom(7);
  const features = FEATURES.map(() => new Uint8Array(ROWS));
  const wards = new Int32Array(ROWS);
  const truth = new Float64Array(ROWS);
  const outcome = new Uint8Array(ROWS);
  for (let row = 0; row < ROWS; row++) {
    wards[row] = Math.floor(random() * 3);
    const postal = Number(random() < 0.4);
    const household = Math.floor(random() * 4);
    features[featureAt("postal")]![row] = postal;
    features[featureAt("household")]![row] = household;
    truth[row] = -0.3 + 0.4 * wards[row]! + (postal && household === 0 ? 1.6 : 0) - 0.2 * household ** 2;
    outcome[row] = Number(random() < logOddsToProbability(truth[row]!));
  }
  return {
    rows: { features, wards, districts: wards },
    truth,
    outcome,
    weights: new Float64Array(ROWS).fill(1),
  };
}

describe("a model of a formula's", () => {
  const { rows, truth, outcome, weights } = electorate();
  const modelOf = (formula: string) =>
    estimateFormula(rows, outcome, weights, { formula, features: [], vocabulary, places });

  it("finds what an interaction and a polynomial made, for every combination of levels", () => {
    const { effects, parameterSd } = modelOf("postal * household + (1 | ward)");
    const found = targetLogOdds(effects, rows, places, vocabulary);
    const error = found.reduce((sum, value, row) => sum + Math.abs(value - truth[row]!), 0) / ROWS;
    expect(error).toBeLessThan(0.12);
    expect(effects.effects["postal:household"]).toHaveLength(8);
    expect(parameterSd()).toBeGreaterThan(0.03);
    expect(parameterSd()).toBeLessThan(0.3);

    const curved = modelOf("postal * I(household_size == 1) + poly(household_size, 2)").effects;
    const alike = targetLogOdds(curved, rows, places, vocabulary);
    expect(alike.reduce((sum, value, row) => sum + Math.abs(value - truth[row]!), 0) / ROWS).toBeLessThan(
      0.12,
    );
  });

  it("comes to what the same features come to when they are ticked", () => {
    const written = targetLogOdds(modelOf("postal + household").effects, rows, places, vocabulary);
    const ticked = estimateFeatures(rows, outcome, weights, {
      features: ["postal", "household"],
      vocabulary,
      places,
    });
    const same = targetLogOdds(ticked.effects, rows, places, vocabulary);
    written.forEach((value, row) => {
      expect(Math.abs(value - same[row]!)).toBeLessThan(1e-6);
    });
  });

  it("leaves a level that nobody answered from at the base, and lets a grouping shrink", () => {
    const { effects } = modelOf("issue + (1 | household)");
    expect(effects.effects.issue).toEqual([0, expect.closeTo(0, 9)]);
    const [alone, , , many] = effects.effects.household!;
    expect(alone).toBeGreaterThan(many!);
  });

  it("explains every score to the hundredth, an interaction in one line of both features", () => {
    const { effects, parameterSd } = modelOf("postal:household + household");
    const target = {
      key: "custom.1",
      label: "Poster",
      ...effects,
      calibration: { intercept: 0.1, slope: 0.9 },
      parameterSd: parameterSd(),
      person: { sd: 0.8, measured: false },
    };
    const parameters: ProfileParameters = {
      schemaVersion: 1,
      profile: "custom-1",
      exclusive: false,
      vocabulary,
      targets: [target],
    };
    const [scored] = scoreTargets(parameters, rows, new Uint8Array(ROWS).fill(1), places);
    for (let row = 0; row < 12; row++) {
      const ward = rows.wards[row]!;
      const inWard = [...scored!.scores].filter((_, other) => rows.wards[other] === ward);
      const wardMeanHundredths = Math.round(inWard.reduce((sum, score) => sum + score, 0) / inWard.length);
      const reasons = explainTarget(target, vocabulary, scored!.baselines.get(places.wardIds[ward]!)!, {
        scoreHundredths: scored!.scores[row]!,
        wardMeanHundredths,
        districtId: places.districtIds[ward]!,
        codes: Uint8Array.from(rows.features, (codes) => codes[row]!),
      });
      expect(reasons.reduce((sum, { hundredths }) => sum + hundredths, wardMeanHundredths)).toBe(
        scored!.scores[row],
      );
      expect(Math.abs(reasons.find(({ part }) => part === "rest")!.hundredths)).toBeLessThan(4);
      expect(
        reasons.some(
          ({ label }) => label.startsWith("Postal vote: ") && label.includes("with Size of household"),
        ),
      ).toBe(true);
    }
  });

  it.each([
    ["postal + agee", "There is no feature agee (position 10)"],
    ["postal +", "The formula has its end where a variable or number should stand."],
    ["postal ) household", 'The formula has ")" at position 8'],
    ["yes ~ postal", 'leave out "~"'],
    ["postal + ward", "ward is part of every model: leave it out (position 10)"],
    ["log(answer)", "answer"],
    ["I(3) + postal", "The term I(3) names no feature."],
    ["(1 | ward)", "The formula names no feature"],
    ["postal + offset(registers)", "An offset has no place"],
    ["answer:issue:housemates:door:phone:record", "too many combinations"],
  ])("says of %s what is wrong", (text, message) => {
    const wide = {
      parties: ["a", "b", "c", "d"],
      issues: ["x", "y", "z"],
      referendums: [],
      us: null,
      scales: [],
      items: [],
    };
    expect(() => readTargetFormula(text, wide)).toThrow(message);
  });

  it("refuses a formula that comes to no number for some electors", () => {
    expect(() => modelOf("log(household_size - 1)")).toThrow("comes to no number for some electors");
  });
});
