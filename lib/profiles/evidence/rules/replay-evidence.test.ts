import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { featureAt } from "@/lib/profiles/evidence/features.table";
import { replayEvidence } from "@/lib/profiles/evidence/rules/replay-evidence";
import { EVENT_KINDS, type Evidence } from "@/lib/profiles/evidence/types";

const DAY = 1440;
const vocabulary = {
  parties: ["green", "labour"],
  issues: ["nhs"],
  referendums: ["rejoin"],
  us: null,
  scales: [],
  items: [],
};
const intention = EVENT_KINDS.indexOf("intention");
const door = EVENT_KINDS.indexOf("door");

type Event = [elector: number, minutes: number, kind: number, value: number, detail: number];

/** Electors 0 and 1 live together at address 7, elector 2 alone at 8, from day 0. */
function evidenceOf(events: Event[], later: Partial<Evidence> = {}): Evidence {
  return {
    vocabulary,
    roster: {
      electorIds: Int32Array.of(10, 11, 12),
      wards: new Int32Array(3),
      districts: new Int32Array(3),
      wardIds: Int32Array.of(1),
      districtIds: Int32Array.of(1),
    },
    registers: [{ day: 0, addresses: Int32Array.of(7, 7, 8), flags: Uint8Array.of(1, 0, 2) }],
    polls: [],
    events: {
      electors: Int32Array.from(events, (event) => event[0]),
      minutes: Int32Array.from(events, (event) => event[1]),
      kinds: Uint8Array.from(events, (event) => event[2]),
      values: Uint8Array.from(events, (event) => event[3]),
      details: Uint8Array.from(events, (event) => event[4]),
    },
    ...later,
  };
}

const codes = (columns: Uint8Array[], row: number) => columns.map((column) => column[row]);

describe("replaying the evidence", () => {
  it("shows an answer to the next moment, of the elector and of the household, and not to its own", () => {
    const { past, present } = replayEvidence(
      evidenceOf([
        [0, DAY, intention, 1, 0],
        [1, 2 * DAY, intention, 0, 0],
        [0, 3 * DAY, intention, 1, 0],
      ]),
      400 * DAY,
    );
    const answer = past.features[featureAt("answer")]!;
    const housemates = past.features[featureAt("housemates")]!;
    expect([...answer]).toEqual([0, 0, 2]);
    expect([...housemates]).toEqual([0, 2, 1]);
    expect([...past.addresses]).toEqual([7, 7, 7]);
    // 397 days on, what elector 0 said is longer ago than a year: five answers further down the levels.
    expect(codes(present, 0)[featureAt("answer")]).toBe(7);
    expect(codes(present, 2)[featureAt("housemates")]).toBe(0);
  });

  it("takes what came at one moment together: no answer of a visit is a feature of another", () => {
    const { past } = replayEvidence(
      evidenceOf([
        [0, DAY, door, 0, 1],
        [0, DAY, intention, 1, 0],
      ]),
      2 * DAY,
    );
    expect([...past.features[featureAt("answer")]!]).toEqual([0, 0]);
    expect([...past.features[featureAt("door")]!]).toEqual([0, 0]);
  });

  it("counts polls from the day after, and registers from their day on", () => {
    const evidence = evidenceOf([[0, 10 * DAY + 600, door, 0, 0]], {
      registers: [
        { day: 0, addresses: Int32Array.of(7, 7, 8), flags: new Uint8Array(3) },
        { day: 11, addresses: Int32Array.of(8, 7, 8), flags: Uint8Array.of(1, 0, 0) },
      ],
      polls: [{ day: 10, marks: Uint8Array.of(2, 1, 0) }],
    });
    const { past, present } = replayEvidence(evidence, 12 * DAY);
    expect(codes(past.features, 0)[featureAt("record")]).toBe(0);
    expect(codes(present, 0)[featureAt("record")]).toBe(4);
    expect(codes(present, 1)[featureAt("record")]).toBe(1);
    expect(codes(past.features, 0)[featureAt("postal")]).toBe(0);
    expect(codes(present, 0)[featureAt("postal")]).toBe(1);
    expect(codes(present, 0)[featureAt("household")]).toBe(1);
    expect(codes(present, 1)[featureAt("household")]).toBe(0);
  });

  it("never lets a row see what comes at its moment or later", () => {
    const event = fc.tuple(
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 0, max: 30 }).map((day) => day * DAY),
      fc.constantFrom(intention, door),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom(0, 1),
    );
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 12 }), fc.nat(), (events, pick) => {
        const { past } = replayEvidence(evidenceOf(events as Event[]), 40 * DAY);
        const row = pick % past.events.length;
        const own = events[past.events[row]!]! as Event;
        const known = events.filter((other) => other[1] < own[1]) as Event[];
        const alone = replayEvidence(evidenceOf([...known, own]), 40 * DAY).past;
        const at = alone.events.indexOf(known.length);
        expect(codes(past.features, row)).toEqual(codes(alone.features, at));
      }),
    );
  });
});
