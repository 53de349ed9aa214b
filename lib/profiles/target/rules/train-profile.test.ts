import { describe, expect, it } from "vitest";
import { FEATURES, featureAt } from "@/lib/profiles/evidence/features.table";
import { support } from "@/lib/profiles/support/rules/declare-support";
import { explainTarget } from "@/lib/profiles/target/rules/explain-target";
import { scoreProfile } from "@/lib/profiles/target/rules/score-profile";
import { scoreTargets } from "@/lib/profiles/target/rules/score-targets";
import { trainProfile } from "@/lib/profiles/target/rules/train-profile";
import type { ProfileParameters } from "@/lib/profiles/target/schema";
import type { TrainingRows } from "@/lib/profiles/target/types";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";
import { seededRandom } from "@/lib/stats/seeded-random";

const vocabulary = {
  parties: ["green", "labour"],
  issues: ["nhs"],
  referendums: [],
  us: "labour",
  scales: [],
  items: [],
};
const WARDS = 6;
const places = {
  wardIds: Int32Array.from({ length: WARDS }, (_, ward) => 100 + ward),
  districtIds: Int32Array.from({ length: WARDS * 2 }, (_, district) => 200 + district),
};

/** Labour is likelier in later wards, and much likelier where it was the last answer. */
function electorate(rows: number) {
  const { uniform: random } = seededRandom(4);
  const features = FEATURES.map(() => new Uint8Array(rows));
  const wards = new Int32Array(rows);
  const districts = new Int32Array(rows);
  const truth = new Float64Array(rows);
  const labour = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    wards[row] = Math.floor(random() * WARDS);
    districts[row] = 2 * wards[row]! + Math.floor(random() * 2);
    const answered = random();
    features[featureAt("answer")]![row] = answered < 0.3 ? 2 : answered < 0.5 ? 1 : 0;
    const effect = [0, -1.5, 2][features[featureAt("answer")]![row]!]!;
    truth[row] = logOddsToProbability(-0.5 + 0.3 * wards[row]! + effect);
    labour[row] = Number(random() < truth[row]!);
  }
  const training: TrainingRows = {
    features,
    wards,
    districts,
    electors: Int32Array.from({ length: rows }, (_, row) => row),
    addresses: Int32Array.from({ length: rows }, (_, row) => row >> 1),
    weights: new Float64Array(rows).fill(1),
    outcomes: [labour.map((value) => 1 - value), labour, new Uint8Array(rows)],
  };
  return { training, truth };
}

describe("training a profile", () => {
  const { training, truth } = electorate(6000);
  const trained = trainProfile(support, vocabulary, training, places, () => undefined);
  const parameters: ProfileParameters = {
    schemaVersion: 1,
    profile: "support",
    exclusive: true,
    vocabulary,
    targets: trained.targets,
  };

  it("finds the chances that made the answers, within 3 points on average", () => {
    const chances = scoreProfile(parameters, training, places)[1]!;
    const error =
      chances.reduce((sum, chance, row) => sum + Math.abs(chance - truth[row]!), 0) / truth.length;
    expect(error).toBeLessThan(0.03);
  });

  it("makes the chances of one elector sum to one, and leaves out a target that nobody named", () => {
    const chances = scoreProfile(parameters, training, places);
    expect(chances).toHaveLength(2);
    expect(chances[0]![17]! + chances[1]![17]!).toBeCloseTo(1, 12);
    expect(trained.metrics.skipped.map(({ key }) => key)).toEqual(["support.none"]);
  });

  it("beats the ward's mean and is calibrated, on households it did not see", () => {
    const labour = trained.metrics.targets[1]!;
    expect(labour.byHousehold.auc.value).toBeGreaterThan(labour.baselines.areaMean.auc.value + 0.05);
    expect(labour.byHousehold.calibration.slope.value).toBeCloseTo(1, 1);
    expect(labour.baselines.areaMean.auc.value).toBeGreaterThan(0.5);
  });

  it("explains every score to the hundredth", () => {
    const eligible = new Uint8Array(truth.length).fill(1);
    const [, labour] = scoreTargets(parameters, training, eligible, places);
    const target = parameters.targets[1]!;
    for (const row of [0, 1, 2, 3, 4]) {
      const codes = Uint8Array.from(training.features, (column) => column[row]!);
      const wardMeanHundredths = 5_000;
      const reasons = explainTarget(
        target,
        vocabulary,
        labour!.baselines.get(places.wardIds[training.wards[row]!]!)!,
        {
          scoreHundredths: labour!.scores[row]!,
          wardMeanHundredths,
          districtId: places.districtIds[training.districts[row]!]!,
          codes,
        },
      );
      const sum = reasons.reduce((total, { hundredths }) => total + hundredths, 0);
      expect(wardMeanHundredths + sum).toBe(labour!.scores[row]!);
      const own = reasons.find(({ part }) => part === "answer");
      if (codes[featureAt("answer")] === 2) expect(own!.hundredths).toBeGreaterThan(0);
    }
  });

  it("says the ward's mean, marked as such, where too few answered for a model", () => {
    const { training: few } = electorate(150);
    const { targets, metrics } = trainProfile(support, vocabulary, few, places, () => undefined);
    expect(metrics.skipped[0]!.reason).toContain("a model needs 200");
    expect(metrics.targets).toEqual([]);
    expect(targets.map(({ key }) => key)).toEqual(["support.green", "support.labour"]);
    expect(targets[1]!.mark).toMatch(/^No model: everybody has the mean of their ward/);
    const chances = scoreProfile({ ...parameters, targets }, few, places)[1]!;
    for (let ward = 0; ward < WARDS; ward++) {
      const inWard = chances.filter((_, row) => few.wards[row] === ward);
      expect(new Set(inWard).size).toBe(1);
    }
    const [first, last] = [0, WARDS - 1].map((ward) => chances[few.wards.indexOf(ward)]!);
    expect(last).toBeGreaterThan(first!);
  });

  it("measures how much persons differ from those who answered twice, and says where it could not", () => {
    expect(trained.targets[1]!.person.measured).toBe(false);
    const random = seededRandom(9);
    const people = 4000;
    const { training: once } = electorate(people);
    const own = Float64Array.from({ length: people }, () => 2 * random.normal());
    const answer = () =>
      Uint8Array.from(own, (deviation) => Number(random.uniform() < logOddsToProbability(deviation)));
    const twice = (column: Int32Array) => Int32Array.from([...column, ...column]);
    const labour = Uint8Array.from([...answer(), ...answer()]);
    const both: TrainingRows = {
      features: FEATURES.map(() => new Uint8Array(2 * people)),
      wards: twice(once.wards),
      districts: twice(once.districts),
      electors: twice(once.electors),
      addresses: twice(once.addresses),
      weights: new Float64Array(2 * people).fill(1),
      outcomes: [labour.map((value) => 1 - value), labour, new Uint8Array(2 * people)],
    };
    const { person } = trainProfile(support, vocabulary, both, places, () => undefined).targets[1]!;
    expect(person.measured).toBe(true);
    expect(person.sd).toBeGreaterThan(1.7);
    expect(person.sd).toBeLessThan(2.3);
  });
});
