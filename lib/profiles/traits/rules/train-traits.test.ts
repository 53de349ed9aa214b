import { describe, expect, it } from "vitest";
import { attitudes } from "@/lib/profiles/attitudes/rules";
import { FEATURES, featureAt } from "@/lib/profiles/evidence/features.table";
import { EVENT_KINDS, type Evidence, type EvidenceRows } from "@/lib/profiles/evidence/types";
import { explainTarget } from "@/lib/profiles/target/rules/explain-target";
import { scoreTargets } from "@/lib/profiles/target/rules/score-targets";
import { predictTrait } from "@/lib/profiles/traits/rules/predict-trait";
import { readTraitBytes } from "@/lib/profiles/traits/rules/score-trait";
import { trainTraits } from "@/lib/profiles/traits/rules/train-traits";
import { readTrait } from "@/lib/profiles/traits/rules/trait-position";
import { seededRandom } from "@/lib/stats/seeded-random";

const ELECTORS = 3000;
const RESPONDENTS = 1500;
const DISCRIMINATIONS = [1.8, 1.4, 1.2, 1];
const THRESHOLDS = [-1.5, -0.5, 0.5, 1.5];
/** The last statement is agreed to by the left. */
const DIRECTIONS = [1, 1, 1, -1];
/** Of the answers' levels: none, green, labour. */
const EFFECTS = [0, -1.2, 0.9];

const scale = { code: "economic", title: "Economic", lowEnd: "left", highEnd: "right" };
const vocabulary = {
  parties: ["green", "labour"],
  issues: ["nhs"],
  referendums: [],
  us: null,
  scales: [scale],
  items: DIRECTIONS.map((direction, i) => ({ code: `item${i}`, scale: "economic", direction })),
};

function electorate() {
  const random = seededRandom(21);
  const answer = Uint8Array.from({ length: ELECTORS }, () => random.integer(3));
  const truth = Float64Array.from(answer, (code) => EFFECTS[code]! + random.normal());
  const events: [elector: number, item: number, value: number][] = [];
  for (let elector = 0; elector < RESPONDENTS; elector++)
    DISCRIMINATIONS.forEach((discrimination, item) => {
      const noise = random.uniform();
      const reached = Math.log(noise / (1 - noise)) + discrimination * truth[elector]!;
      const category = THRESHOLDS.filter((threshold) => reached > discrimination * threshold).length;
      events.push([elector, item, DIRECTIONS[item]! > 0 ? category : THRESHOLDS.length - category]);
    });
  const features = (rows: readonly number[]) => {
    const columns = FEATURES.map(() => new Uint8Array(rows.length));
    rows.forEach((elector, row) => {
      columns[featureAt("answer")]![row] = answer[elector]!;
    });
    return columns;
  };
  const evidence: Evidence = {
    vocabulary,
    roster: {
      electorIds: Int32Array.from({ length: ELECTORS }, (_, elector) => elector + 1),
      wards: new Int32Array(ELECTORS),
      districts: new Int32Array(ELECTORS),
      wardIds: Int32Array.of(7),
      districtIds: Int32Array.of(70),
    },
    registers: [],
    polls: [],
    events: {
      electors: Int32Array.from(events, ([elector]) => elector),
      minutes: new Int32Array(events.length),
      kinds: new Uint8Array(events.length).fill(EVENT_KINDS.indexOf("item")),
      values: Uint8Array.from(events, ([, item]) => item),
      details: Uint8Array.from(events, ([, , value]) => value),
    },
  };
  const past: EvidenceRows = {
    events: Int32Array.from(events.keys()),
    addresses: new Int32Array(events.length),
    features: features(events.map(([elector]) => elector)),
  };
  const answers = {
    rows: evidence.events.electors,
    items: Int32Array.from(evidence.events.values),
    values: Int32Array.from(evidence.events.details),
    codes: vocabulary.items.map(({ code }) => code),
  };
  return { truth, evidence, past, answers, features: features([...Array(ELECTORS).keys()]) };
}

describe("a scale of attitudes", () => {
  const { truth, evidence, past, answers, features } = electorate();
  const { targets, metrics } = trainTraits(attitudes, evidence, past, () => undefined);
  const target = targets[0]!;
  const rows = { features, wards: evidence.roster.wards, districts: evidence.roster.districts };
  const parameters = {
    schemaVersion: 1 as const,
    profile: "attitudes",
    exclusive: false,
    vocabulary,
    targets,
  };
  const eligible = new Uint8Array(ELECTORS).fill(1);
  eligible[5] = 0;
  const [scored] = scoreTargets(parameters, rows, eligible, evidence.roster, answers);
  const traitOf = (row: number) => {
    const own = readTraitBytes(scored!.bytes!.moved[row]!, scored!.bytes!.sd[row]!);
    const codes = features.map((column) => column[row]!);
    return { ...own, trait: predictTrait(target, codes) + own.moved };
  };
  const correlation = (from: number, to: number) => {
    const of = [...Array(to - from).keys()].map((i) => from + i);
    return pearson(
      of.map((row) => traitOf(row).trait),
      of.map((row) => truth[row]!),
    );
  };

  it("recovers the items and what features say of the trait", () => {
    target.trait!.items.forEach(({ discrimination, thresholds }, item) => {
      expect(Math.abs(discrimination - DISCRIMINATIONS[item]!)).toBeLessThan(0.25);
      expect(thresholds.length).toBe(THRESHOLDS.length);
    });
    const [, green, labour] = target.effects.answer!;
    expect(Math.abs(green! - EFFECTS[1]!)).toBeLessThan(0.2);
    expect(Math.abs(labour! - EFFECTS[2]!)).toBeLessThan(0.2);
    expect(metrics.traits[0]!.reliability).toBeGreaterThan(0.6);
  });

  it("tells respondents nearly as well as their items can, and the others by their features", () => {
    const ceiling = Math.sqrt(metrics.traits[0]!.reliability);
    expect(correlation(0, RESPONDENTS)).toBeGreaterThan(ceiling - 0.03);
    const told = Math.sqrt(metrics.traits[0]!.explained);
    expect(Math.abs(correlation(RESPONDENTS, ELECTORS) - told)).toBeLessThan(0.05);
    expect(scored!.scores[5]).toBe(-1);
  });

  it("scores the position among all, higher towards the high end, and names band and error", () => {
    const known = [...scored!.scores].filter((score) => score >= 0);
    expect(known.reduce((sum, score) => sum + score, 0) / known.length).toBeCloseTo(5000, -1);
    const { quantiles } = scored!.baselines.get(7)!;
    const right = known.indexOf(Math.max(...known));
    const row = [...scored!.scores.keys()].filter((at) => scored!.scores[at]! >= 0)[right]!;
    const reading = readTrait(scale, quantiles!, { ...traitOf(row), scoreHundredths: scored!.scores[row]! });
    expect(reading.band).toBe("clearly right");
    expect(reading.words).toMatch(/^Further right than \d+% of electors, with a standard error of \d+$/);
    expect(reading.interval.lowHundredths).toBeLessThan(10_000);
  });

  it("holds the true position of 75 to 85% of electors in its 80% interval", () => {
    const { quantiles } = scored!.baselines.get(7)!;
    let within = 0;
    for (let row = 0; row < ELECTORS; row++) {
      const { trait, sd } = traitOf(row);
      const reading = readTrait(scale, quantiles!, {
        trait,
        sd,
        scoreHundredths: Math.max(0, scored!.scores[row]!),
      });
      const at = readTrait(scale, quantiles!, { trait: truth[row]!, sd: 0, scoreHundredths: 0 }).interval;
      if (
        at.lowHundredths >= reading.interval.lowHundredths &&
        at.lowHundredths <= reading.interval.highHundredths
      )
        within += 1;
    }
    expect(within / ELECTORS).toBeGreaterThan(0.75);
    expect(within / ELECTORS).toBeLessThan(0.88);
  });

  it("explains a position to the hundredth, own answers among the reasons", () => {
    for (const row of [0, 1, 2, RESPONDENTS + 1]) {
      const { moved } = traitOf(row);
      const codes = Uint8Array.from(features, (column) => column[row]!);
      const reasons = explainTarget(target, vocabulary, scored!.baselines.get(7)!, {
        scoreHundredths: scored!.scores[row]!,
        wardMeanHundredths: 4_900,
        districtId: 70,
        codes,
        moved,
      });
      expect(4_900 + reasons.reduce((sum, { hundredths }) => sum + hundredths, 0)).toBe(scored!.scores[row]!);
      const rest = reasons.find(({ part }) => part === "rest")!;
      expect(Math.abs(rest.hundredths)).toBeLessThan(250);
      if (row < RESPONDENTS) expect(reasons.map(({ part }) => part)).toContain("own");
    }
  });

  it("is left out with too few respondents, and says so", () => {
    const few = { ...past, events: past.events.slice(0, 400) };
    const { targets: none, metrics: short } = trainTraits(attitudes, evidence, few, () => undefined);
    expect(none).toEqual([]);
    expect(short.skipped[0]!.reason).toBe(
      "100 respondents and 4 items with different answers: a scale needs 200 and 2.",
    );
  });
});

function pearson(x: number[], y: number[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const sum = (of: (i: number) => number) => x.reduce((total, _, i) => total + of(i), 0);
  const xy = sum((i) => (x[i]! - mx) * (y[i]! - my));
  return xy / Math.sqrt(sum((i) => (x[i]! - mx) ** 2) * sum((i) => (y[i]! - my) ** 2));
}
