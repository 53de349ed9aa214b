import { describe, expect, test } from "vitest";
import { buildDesign } from "@/lib/profiles/turnout/rules/build-design";
import { scoreTurnout } from "@/lib/profiles/turnout/rules/score-turnout";
import { trainTurnout } from "@/lib/profiles/turnout/rules/train-turnout";
import type { PollHistory, TrainingPoll, TurnoutRows } from "@/lib/profiles/turnout/types";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";
import { probabilityToLogOdds } from "@/lib/stats/probability-to-log-odds";
import { seededRandom } from "@/lib/stats/seeded-random";

const ELECTORS = 4000;
const POLLS = 4;
const WARDS = 4;
const PROPENSITY = { mean: 0, sigma: 2, householdShare: 0.25 };

/** Four local polls of a town where two electors share an address, and who voted once tends to vote again. */
function simulateTown(pollCount: number, electors = ELECTORS) {
  const random = seededRandom(5);
  const wards = Int32Array.from({ length: electors }, (_, elector) => (elector >> 1) % WARDS);
  const addressIds = Int32Array.from({ length: electors }, (_, elector) => 1 + (elector >> 1));
  const shared = Float64Array.from({ length: electors }, () => random.normal());
  const chances = Array.from({ length: electors }, (_, elector) => {
    const propensity = 1.7 * random.normal() + shared[elector >> 1]!;
    return logOddsToProbability(-1.2 + 0.3 * wards[elector]! + propensity);
  });
  const responses = new Uint16Array(electors);
  const voted = Array.from({ length: pollCount }, (_, poll) =>
    Uint8Array.from(chances, (chance, elector) => {
      const vote = random.uniform() < chance ? 1 : 0;
      responses[elector]! |= (1 + vote) << (2 * poll);
      return vote;
    }),
  );
  const rows: TurnoutRows = {
    electorIds: Int32Array.from({ length: electors }, (_, elector) => elector + 1),
    wards,
    districtIds: wards.map((ward) => 100 + ward),
    addressIds,
    postal: new Uint8Array(electors),
    attainer: new Uint8Array(electors),
    tenure: new Uint8Array(electors),
    responses,
  };
  const logOdds = Float64Array.from(voted.flatMap((poll) => turnoutByWard(poll, wards)));
  const history: PollHistory = {
    events: voted.map((_, poll) => ({ date: `202${poll}-05-06`, local: true })),
    wardIds: Int32Array.from({ length: WARDS }, (_, ward) => 10 + ward),
    turnoutLogOdds: logOdds,
    localLogOdds: logOdds,
  };
  const polls = voted.map((outcomes, event): TrainingPoll => ({ event, rows, outcomes }));
  return { data: { history, polls, districtIds: Int32Array.of(100, 101, 102, 103) }, rows, history };
}

function turnoutByWard(voted: Uint8Array, wards: Int32Array): number[] {
  return Array.from({ length: WARDS }, (_, ward) => {
    const inWard = voted.filter((_, elector) => wards[elector] === ward);
    return probabilityToLogOdds(inWard.reduce((sum, vote) => sum + vote, 0) / inWard.length);
  });
}

function trained(town: ReturnType<typeof simulateTown>) {
  const training = trainTurnout(town.data, () => undefined);
  if (!training.ok) throw new Error(training.message);
  return training;
}

const noOutcomes = (): [Int32Array, Int32Array] => [new Int32Array(ELECTORS), new Int32Array(ELECTORS)];

describe("what a model sees of electors before a poll", () => {
  const { rows, history } = simulateTown(POLLS);
  const districts = Int32Array.of(100, 101, 102, 103);
  const designOf = (responses: Uint16Array) =>
    buildDesign({ ...rows, responses }, history, 2, PROPENSITY, districts);

  test("nothing of that poll or of a later one enters", () => {
    const earlierOnly = rows.responses.map((record) => record & 0b1111);
    const otherwiseLater = rows.responses.map((record) => (record & 0b1111) | 0b01100000);
    const seen = designOf(rows.responses);
    expect(designOf(earlierOnly)).toEqual(seen);
    expect(designOf(otherwiseLater)).toEqual(seen);
  });

  test("how the rest of the household voted changes the record, but not the one told from own polls", () => {
    const other = rows.responses.map((record, elector) => (elector === 1 ? 0b1010 : record));
    const without = rows.responses.map((record, elector) => (elector === 1 ? 0b0101 : record));
    const [voting, notVoting] = [designOf(other), designOf(without)];
    expect(voting.record[0]).toBeGreaterThan(notVoting.record[0]!);
    expect(voting.ownRecord[0]).toBe(notVoting.ownRecord[0]);
  });
});

describe("a model trained on four polls", () => {
  const town = simulateTown(POLLS);
  const training = trained(town);

  test("is measured on the last, better than the ward's turnout and the last mark, and well calibrated", () => {
    const { model, baselines, poll, design } = training.metrics;
    expect({ poll, design }).toEqual({ poll: "2023-05-06", design: "last-poll" });
    expect(model.auc.value).toBeGreaterThan(baselines.areaMean.auc.value + 0.1);
    expect(model.logLoss.value).toBeLessThan(baselines.lastKnown.logLoss.value);
    expect(Math.abs(model.calibration.slope.value - 1)).toBeLessThan(
      3 * model.calibration.slope.standardError,
    );
  });

  test("measures the last poll without having seen it", () => {
    const last = town.data.polls.at(-1)!;
    const flipped = { ...last, outcomes: last.outcomes.map((vote) => 1 - vote) };
    const against = trained({
      ...town,
      data: { ...town.data, polls: [...town.data.polls.slice(0, -1), flipped] },
    });
    expect(against.metrics.model.auc.value).toBeCloseTo(1 - training.metrics.model.auc.value, 6);
  });

  test("scores each ward's eligible electors at its expected turnout, and nobody else", () => {
    const eligible = new Uint8Array(ELECTORS).fill(1);
    eligible[7] = 0;
    const electors = { ...town, eligible, outcomes: noOutcomes() };
    const { scores, baselines } = scoreTurnout(training.parameters, electors);
    expect(scores[7]).toBe(-1);
    for (let ward = 0; ward < WARDS; ward++) {
      const inWard = scores.filter((score, elector) => score >= 0 && town.rows.wards[elector] === ward);
      const mean = inWard.reduce((sum, score) => sum + score, 0) / inWard.length / 10_000;
      expect(mean).toBeCloseTo(training.parameters.expectedTurnout[10 + ward]!, 4);
      expect(baselines.get(10 + ward)?.lastLocalEvent).toBe(POLLS - 1);
    }
  });

  test("explains by the newest poll scored on, though its marks landed after the training", () => {
    const later = simulateTown(POLLS + 1);
    const electors = { ...later, eligible: new Uint8Array(ELECTORS).fill(1), outcomes: noOutcomes() };
    const { baselines } = scoreTurnout(training.parameters, electors);
    expect(baselines.get(10)?.lastLocalEvent).toBe(POLLS);
  });
});

test("two polls are measured on half of the households", () => {
  const { metrics, warnings } = trained(simulateTown(2));
  expect(metrics.design).toBe("half-of-households");
  expect(metrics.electors).toBeGreaterThan(ELECTORS / 3);
  expect(metrics.electors).toBeLessThan((2 * ELECTORS) / 3);
  expect(warnings.filter((warning) => /^(PROPENSITY|CALIBRATION)/.test(warning))).toEqual([]);
});

test("of too few electors the model says what it assumed and left undone", () => {
  const { warnings } = trained(simulateTown(3, 80));
  expect(warnings).toContainEqual(expect.stringMatching(/^PROPENSITY: .* assumed/));
  expect(warnings).toContainEqual(expect.stringMatching(/^CALIBRATION: /));
});

test("one poll is not enough", () => {
  expect(trainTurnout(simulateTown(1).data, () => undefined)).toMatchObject({
    ok: false,
    reason: "NOT_ENOUGH_DATA",
  });
});
