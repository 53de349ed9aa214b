import fc from "fast-check";
import { expect, test } from "vitest";
import {
  FEATURE_LAYOUT,
  FIRST_OUTCOME,
  packScoreCodes,
  SCORE_CODE_BYTES,
  unpackScoreCodes,
} from "@/lib/profiles/turnout/rules/feature-codes";

const thousandths = fc.integer({ min: -32_000, max: 32_000 }).map((value) => value / 1000);

test("what a score set keeps of an elector comes back as it was, wherever in a buffer it stands", () => {
  const numbers = fc.record({
    householdSize: fc.integer({ min: 1, max: 4 }),
    ownRecord: thousandths,
    ownCertainty: thousandths,
    record: thousandths,
    certainty: thousandths,
    sd: thousandths,
  });
  const outcomes = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(numbers, outcomes, fc.nat({ max: 9 }), (codes, votes, before) => {
      const bytes = new Uint8Array(before + SCORE_CODE_BYTES);
      bytes[before] = FEATURE_LAYOUT;
      bytes[before + 3] = 2;
      bytes.set(votes, before + FIRST_OUTCOME);
      packScoreCodes(new DataView(bytes.buffer, before, SCORE_CODE_BYTES), codes);
      const unpacked = unpackScoreCodes(bytes.subarray(before));
      expect(unpacked).toEqual({ ...codes, postal: false, attainer: false, tenure: 2, outcomes: votes });
    }),
  );
});

test("codes of another layout are not guessed at", () => {
  const bytes = new Uint8Array(SCORE_CODE_BYTES);
  bytes[0] = FEATURE_LAYOUT + 1;
  expect(unpackScoreCodes(bytes)).toBeNull();
  bytes[0] = FEATURE_LAYOUT;
  expect(unpackScoreCodes(bytes.subarray(1))).toBeNull();
});
