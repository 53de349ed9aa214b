import fc from "fast-check";
import { expect, test } from "vitest";
import { describeRecord, explainScore } from "@/lib/profiles/turnout/rules/explain-score";
import type { ScoreCodes } from "@/lib/profiles/turnout/rules/feature-codes";
import { partsOf } from "@/lib/profiles/turnout/rules/predictor-parts";
import type { TurnoutParameters, WardBaseline } from "@/lib/profiles/turnout/schema";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";

const DISTRICT = 7;
const TERMS = ["record", "certainty", "lastLocalno", "lastLocalyes", "postalY", "tenuresecond", "tenurenew"];
const MORE_TERMS = ["attainerY", "household2", "household3", "household4+"];

const near = (reach: number) => fc.double({ min: -reach, max: reach, noNaN: true });

/** A model, a ward of it, and an elector whose score is what the model says, to the hundredth. */
const cases = fc
  .record({
    estimates: fc.array(near(2), { minLength: 11, maxLength: 11 }),
    districtEffect: near(0.5),
    slope: fc.double({ min: 0.7, max: 1.3, noNaN: true }),
    wardPredictor: near(3),
    wardParts: fc.array(near(1), { minLength: 6, maxLength: 6 }),
    wardMeanHundredths: fc.integer({ min: 0, max: 10_000 }),
    lastLocal: fc.integer({ min: 0, max: 2 }),
    codes: fc.record({
      postal: fc.boolean(),
      attainer: fc.boolean(),
      tenure: fc.integer({ min: 0, max: 2 }),
      outcomes: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 8, maxLength: 8 }),
      householdSize: fc.integer({ min: 1, max: 4 }),
      ownRecord: near(3),
      ownCertainty: fc.double({ min: 0.3, max: 1, noNaN: true }),
      record: near(3),
      certainty: fc.double({ min: 0.3, max: 1, noNaN: true }),
      sd: fc.double({ min: 0.1, max: 3, noNaN: true }),
    }),
  })
  .map(({ estimates, districtEffect, slope, wardPredictor, wardParts, ...of }) => {
    const parameters = {
      coefficients: [...TERMS, ...MORE_TERMS].map((term, i) => ({
        term,
        estimate: estimates[i]!,
        standardError: 0.1,
      })),
      districts: { sd: 0.2, ids: [DISTRICT], effects: [districtEffect] },
      calibration: { intercept: 0, slope },
    } as TurnoutParameters;
    const parts = partsOf(parameters)(inputOf(of.codes, of.lastLocal));
    const baseline: WardBaseline = {
      predictor: wardPredictor,
      parts: Object.fromEntries(parts.map(([part], i) => [part, wardParts[i]!])),
      lastLocalEvent: 0,
    };
    const differences = new Map(parts.map(([part, value]) => [part, value - (baseline.parts[part] ?? 0)]));
    const eta = [...differences.values()].reduce((sum, difference) => sum + difference, wardPredictor);
    const scoreHundredths = Math.round(logOddsToProbability(eta) * 10_000);
    return { parameters, baseline, differences, to: { ...of, scoreHundredths, districtId: DISTRICT } };
  });

function inputOf(codes: ScoreCodes, lastLocal: number) {
  return {
    ...codes,
    lastLocal,
    postal: Number(codes.postal),
    attainer: Number(codes.attainer),
    householdSize: codes.householdSize - 1,
    districtId: DISTRICT,
  };
}

test("the lines sum exactly to the difference between the score and the ward's mean", () => {
  fc.assert(
    fc.property(cases, ({ parameters, baseline, to }) => {
      const lines = explainScore(parameters, baseline, to);
      const sum = lines.reduce((total, line) => total + line.hundredths, 0);
      expect(sum).toBe(to.scoreHundredths - to.wardMeanHundredths);
    }),
  );
});

test("what raises the log-odds above the ward's never shows as lowering the score, nor the reverse", () => {
  fc.assert(
    fc.property(cases, ({ parameters, baseline, differences, to }) => {
      for (const { part, hundredths } of explainScore(parameters, baseline, to)) {
        if (part === "spread" || part === "rest") continue;
        expect(hundredths * differences.get(part)!).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test("everything else is rounding where all parts are shown", () => {
  fc.assert(
    fc.property(cases, ({ parameters, baseline, to }) => {
      fc.pre(to.codes.attainer);
      const rest = explainScore(parameters, baseline, to).find(({ part }) => part === "rest");
      expect(Math.abs(rest!.hundredths)).toBeLessThanOrEqual(4);
    }),
  );
});

test("the parts come largest first, the ward's spread and everything else last", () => {
  fc.assert(
    fc.property(cases, ({ parameters, baseline, to }) => {
      const lines = explainScore(parameters, baseline, to);
      const sizes = lines.slice(0, -2).map(({ hundredths }) => Math.abs(hundredths));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(lines.slice(-2).map(({ part }) => part)).toEqual(["spread", "rest"]);
    }),
  );
});

test("a record is told by polls known, a postal vote that was not returned counting as not voting", () => {
  expect(describeRecord([0, 0, 0])).toBe("No poll of their own is known");
  expect(describeRecord([0, 5, 0])).toBe("Did not vote at the one poll known");
  expect(describeRecord([2, 3, 4])).toBe("Voted at all 3 polls known");
  expect(describeRecord([1, 5, 0])).toBe("Voted at none of the 2 polls known");
  expect(describeRecord([2, 0, 1, 3, 5])).toBe("Voted at 2 of the 4 polls known");
});
