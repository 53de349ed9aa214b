import { describe, expect, it } from "vitest";
import { FEATURES, featureAt } from "@/lib/profiles/evidence/features.table";
import type { Evidence } from "@/lib/profiles/evidence/types";
import { describeShift } from "@/lib/profiles/support/rules/describe-shift";
import { shiftToResults } from "@/lib/profiles/support/rules/shift-to-results";
import { scoreProfile } from "@/lib/profiles/target/rules/score-profile";
import type { ProfileParameters, TargetParameters } from "@/lib/profiles/target/schema";

const ELECTORS = 400;
const POLL_DAY = 100;
const DAY = 1440;
const postal = FEATURES[featureAt("postal")]!.key;
const vocabulary = {
  parties: ["green", "labour"],
  issues: [],
  referendums: [],
  us: "labour",
  scales: [],
  items: [],
};

const target = (key: string, intercept: number, effect: number): TargetParameters => ({
  key,
  label: key,
  intercept,
  effects: { [postal]: [0, effect] },
  wards: { sd: 0, ids: [], effects: [] },
  districts: { sd: 0, ids: [], effects: [] },
  calibration: { intercept: 0, slope: 1 },
  parameterSd: 0,
  person: { sd: 1, measured: false },
});
const parameters: ProfileParameters = {
  schemaVersion: 1,
  profile: "support",
  exclusive: true,
  vocabulary,
  targets: [target("support.green", -0.5, 1), target("support.labour", 0, -1), target("support.none", -2, 0)],
};

/** Every third elector votes by post; of the first ward's, those voted. */
const evidence: Evidence = {
  vocabulary,
  roster: {
    electorIds: Int32Array.from({ length: ELECTORS }, (_, i) => i + 1),
    wards: Int32Array.from({ length: ELECTORS }, (_, i) => i % 2),
    districts: new Int32Array(ELECTORS),
    wardIds: Int32Array.of(11, 12),
    districtIds: Int32Array.of(1),
  },
  registers: [
    {
      day: 0,
      addresses: Int32Array.from({ length: ELECTORS }, (_, i) => i),
      flags: Uint8Array.from({ length: ELECTORS }, (_, i) => Number(i % 3 === 0)),
    },
  ],
  polls: [{ day: POLL_DAY, marks: Uint8Array.from({ length: ELECTORS }, (_, i) => (i % 3 === 0 ? 2 : 1)) }],
  events: {
    electors: new Int32Array(),
    minutes: new Int32Array(),
    kinds: new Uint8Array(),
    values: new Uint8Array(),
    details: new Uint8Array(),
  },
};
const result = {
  wardId: 11,
  areaId: 11,
  day: POLL_DAY,
  election: "Local elections",
  votes: { green: 100, labour: 300 },
};
const features = FEATURES.map((_, at) =>
  at === featureAt("postal") ? evidence.registers[0]!.flags : new Uint8Array(ELECTORS),
);
const rows = { features, wards: evidence.roster.wards, districts: evidence.roster.districts };

/** Labour's share of the votes of those who voted in a ward, as the scores say. */
function labourShare(shift: ProfileParameters["shift"], ward: number): number {
  const [green, labour] = scoreProfile({ ...parameters, shift }, rows, evidence.roster);
  let [votes, all] = [0, 0];
  for (let row = 0; row < ELECTORS; row++) {
    if (rows.wards[row] !== ward || row % 3 !== 0) continue;
    votes += labour![row]!;
    all += labour![row]! + green![row]!;
  }
  return votes / all;
}

describe("support shifted to results", () => {
  const shift = shiftToResults(parameters, evidence, [result], (POLL_DAY + 1e-6) * DAY)!;

  it("meets the result on its day, by those who voted", () => {
    expect(labourShare(undefined, 0)).toBeLessThan(0.5);
    expect(labourShare(shift, 0)).toBeCloseTo(0.75, 5);
    expect(labourShare(shift, 1)).toBe(labourShare(undefined, 1));
  });

  it("leaves how many support no party about as it was, and chances summing to one", () => {
    const before = scoreProfile(parameters, rows, evidence.roster)[2]!;
    const after = scoreProfile({ ...parameters, shift }, rows, evidence.roster);
    const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.abs(mean(after[2]!) - mean(before))).toBeLessThan(0.03);
    expect(after.reduce((sum, chance) => sum + chance[0]!, 0)).toBeCloseTo(1, 12);
  });

  it("counts half a year later, so that what was heard since tells more", () => {
    const later = shiftToResults(parameters, evidence, [result], (POLL_DAY + 365) * DAY)!;
    expect(later.offsets[11]!["support.labour"]).toBeCloseTo(shift.offsets[11]!["support.labour"]! / 2, 6);
    expect(labourShare(later, 0)).toBeLessThan(0.75);
    expect(labourShare(later, 0)).toBeGreaterThan(labourShare(undefined, 0));
  });

  it("says to which results, and does nothing without any", () => {
    expect(describeShift(shift)).toBe(
      "Shifted, area by area, towards the results of: Local elections (11 April 1970). A shift counts half with every year since.",
    );
    expect(shiftToResults(parameters, evidence, [], 200 * DAY)).toBeUndefined();
  });
});
