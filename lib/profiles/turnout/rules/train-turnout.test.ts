import { describe, expect, test } from "vitest";
import { buildDesign } from "@/lib/profiles/turnout/rules/build-design";
import { scoreTurnout } from "@/lib/profiles/turnout/rules/score-turnout";
import { trainTurnout } from "@/lib/profiles/turnout/rules/train-turnout";
import type {
  PollHistory,
  TrainingPoll,
  TurnoutRows,
  TurnoutTrainingData,
  TypeTurnouts,
} from "@/lib/profiles/turnout/types";
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
  const newestFirst = voted.map((poll) => turnoutByWard(poll, wards).map(logOddsToProbability)).reverse();
  const local: TypeTurnouts = {
    type: "local",
    turnouts: Array.from({ length: WARDS }, (_, ward) => newestFirst.map((poll) => poll[ward]!)),
    markedDays: history.events.map(({ date }) => date),
  };
  const data: TurnoutTrainingData = {
    history,
    types: [local],
    polls: { local: polls },
    districtIds: Int32Array.of(100, 101, 102, 103),
  };
  return { data, rows, history };
}

function turnoutByWard(voted: Uint8Array, wards: Int32Array): number[] {
  return Array.from({ length: WARDS }, (_, ward) => {
    const inWard = voted.filter((_, elector) => wards[elector] === ward);
    return probabilityToLogOdds(inWard.reduce((sum, vote) => sum + vote, 0) / inWard.length);
  });
}

function trained(town: ReturnType<typeof simulateTown>) {
  const { metrics, ...training } = trainTurnout(town.data, () => undefined);
  if (!metrics) throw new Error("nothing was measured");
  return { ...training, metrics };
}

const everybodyOf = (town: ReturnType<typeof simulateTown>) => {
  const eligible = new Uint8Array(town.rows.electorIds.length).fill(1);
  return { ...town, eligible, eligibleForParliament: eligible, outcomes: noOutcomes() };
};

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
    const polls = town.data.polls.local!;
    const last = polls.at(-1)!;
    const flipped = { ...last, outcomes: last.outcomes.map((vote) => 1 - vote) };
    const against = trained({
      ...town,
      data: { ...town.data, polls: { local: [...polls.slice(0, -1), flipped] } },
    });
    expect(against.metrics.model.auc.value).toBeCloseTo(1 - training.metrics.model.auc.value, 6);
  });

  test("scores each ward's eligible electors at its expected turnout, and nobody else", () => {
    const eligible = new Uint8Array(ELECTORS).fill(1);
    eligible[7] = 0;
    const electors = { ...town, eligible, eligibleForParliament: eligible, outcomes: noOutcomes() };
    const { scores, baselines } = scoreTurnout(training.parameters, electors).types[0]!;
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
    const { baselines } = scoreTurnout(training.parameters, everybodyOf(later)).types[0]!;
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

describe("types of election with fewer than two marked polls", () => {
  const town = simulateTown(POLLS);
  const general: TypeTurnouts = {
    type: "uk-parliament",
    turnouts: [[0.5], [0.6], [0.7], []],
    markedDays: [],
  };
  const mayoral: TypeTurnouts = { type: "mayoral", turnouts: [[], [], [], []], markedDays: [] };
  const { parameters, metrics, warnings } = trained({
    ...town,
    data: { ...town.data, types: [...town.data.types, general, mayoral] },
  });
  const [local, parliament, mayor] = scoreTurnout(parameters, everybodyOf(town)).types;

  test("go by the local model: the same order in a ward, at the type's own turnout", () => {
    const inWard = [...town.rows.wards.keys()].filter((elector) => town.rows.wards[elector] === 1);
    const mean = inWard.reduce((sum, elector) => sum + parliament!.scores[elector]!, 0) / inWard.length;
    expect(mean / 10_000).toBeCloseTo(0.6, 3);
    const byLocal = inWard.toSorted((a, b) => local!.scores[a]! - local!.scores[b]!);
    const scores = byLocal.map((elector) => parliament!.scores[elector]!);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  });

  test("say so, and take no part in the measuring", () => {
    expect(local!.mark).toBeUndefined();
    expect(parliament!.mark).toMatch(/declared with its results/);
    expect(mayor!.mark).toMatch(/no poll of this type is loaded/);
    expect(warnings).toContainEqual(expect.stringMatching(/^Turnout, general: Who votes is told by another/));
    expect(metrics.types.map(({ key }) => key)).toEqual(["turnout.local"]);
  });

  test("take the other wards' turnout where the ward's is not known, and a usual one where none is", () => {
    const of = (key: string) => parameters.others.find((other) => other.key === key)!;
    expect(of("turnout.uk-parliament").expectedTurnout[13]).toBeCloseTo(0.6, 12);
    const usual = of("turnout.mayoral").expectedTurnout[10]!;
    expect(usual).toBeLessThan(parameters.expectedTurnout[10]!);
    expect(usual).toBeGreaterThan(0.8 * parameters.expectedTurnout[10]!);
  });
});

test("a type with two marked polls has a model of its own", () => {
  const town = simulateTown(3);
  const [local] = town.data.types;
  const pcc: TypeTurnouts = { ...local!, type: "pcc" };
  const { parameters, metrics } = trained({
    ...town,
    data: {
      ...town.data,
      types: [local!, pcc],
      polls: { ...town.data.polls, pcc: town.data.polls.local!.slice(1) },
    },
  });
  expect(parameters.others[0]).toMatchObject({ key: "turnout.pcc", basis: "own-polls" });
  expect(parameters.others[0]!.fitted!.coefficients.length).toBeGreaterThan(3);
  expect(metrics.types.map(({ key }) => key)).toEqual(["turnout.local", "turnout.pcc"]);
});

test("with one marked poll everybody has the turnout of their ward, marked as such", () => {
  const town = simulateTown(1);
  const { parameters, metrics } = trainTurnout({ ...town.data, polls: {} }, () => undefined);
  expect(metrics).toBeNull();
  const [local] = scoreTurnout(parameters, everybodyOf(town)).types;
  expect(local!.mark).toMatch(/^Everybody has the turnout of their ward, counted on/);
  for (const elector of [0, 1, 2, 3, 400])
    expect(local!.scores[elector]! / 10_000).toBeCloseTo(
      parameters.expectedTurnout[10 + town.rows.wards[elector]!]!,
      3,
    );
});
