import { expect, test } from "vitest";
import {
  describeCoverage,
  titleAmongNeighbours,
  titleDeciles,
  titleExpectedTurnout,
  titleTurnoutHistory,
  titleWards,
} from "@/lib/areas/rules/describe-area";
import type { PollTurnout } from "@/lib/areas/types";

test.each([
  [3340, "A third of Avenue is expected to vote in a local election"],
  [3650, "Just over a third of Avenue is expected to vote in a local election"],
  [6600, "Two thirds of Avenue are expected to vote in a local election"],
  [4700, "Nearly half of Avenue is expected to vote in a local election"],
  [200, "Less than a twentieth of Avenue is expected to vote in a local election"],
])("the expected turnout is said in the fraction that is nearest: %i", (mean, words) => {
  expect(titleExpectedTurnout("Avenue", mean)).toBe(words);
});

test("the deciles' title says how many of the votes the likeliest cast", () => {
  const deciles = Array.from({ length: 10 }, (_, index) => ({
    decile: index + 1,
    electors: 100,
    sumHundredths: index < 3 ? 200_000 : 50_000,
  }));
  expect(titleDeciles("Avenue", deciles)).toBe(
    "The likeliest three tenths of Avenue cast 63% of its expected votes",
  );
  expect(titleDeciles("Avenue", [])).toBe("Deciles in Avenue");
});

test("a ward is placed among its neighbours", () => {
  expect(titleAmongNeighbours("Avenue", 3000, [1000, 2000])).toBe(
    "Avenue has the highest expected turnout of 3 wards",
  );
  expect(titleAmongNeighbours("Avenue", 500, [1000, 2000])).toBe(
    "Avenue has the lowest expected turnout of 3 wards",
  );
  expect(titleAmongNeighbours("Avenue", 1500, [1000, 2000])).toBe(
    "Avenue is second of 3 wards by expected turnout",
  );
  expect(titleAmongNeighbours("Avenue", 1500, [])).toBe("Avenue is the only ward loaded here");
  expect(titleWards(["Bricknell", "Avenue", "Central"])).toBe(
    "Bricknell is likeliest to vote, Central least likely",
  );
});

const poll = (pollDate: string, voted: number, changes: Partial<PollTurnout> = {}): PollTurnout => ({
  electionId: 1,
  type: "local",
  name: "Local",
  pollDate,
  status: "loaded",
  districts: { total: 1, polled: 1, loaded: 1 },
  electors: 1000,
  voted,
  votedByPost: 0,
  ...changes,
});

test("the history compares the oldest poll loaded with the newest, of the same type", () => {
  const polls = [poll("2024-07-04", 600, { type: "uk-parliament" }), poll("2024-05-02", 332)];
  expect(titleTurnoutHistory("Avenue", [...polls, poll("2021-05-06", 281)])).toBe(
    "Turnout in local elections rose: 28.1% in 2021, 33.2% in 2024",
  );
  expect(titleTurnoutHistory("Avenue", polls)).toBe("33.2% of Avenue voted in the local election of 2024");
  expect(titleTurnoutHistory("Avenue", [poll("2024-05-02", 0, { status: "not-loaded" })])).toBe(
    "No past local poll of Avenue is loaded",
  );
});

test("coverage is said only where it is not whole", () => {
  expect(describeCoverage({ total: 10, loaded: 7 })).toBe("7 of its 10 wards are loaded");
  expect(describeCoverage({ total: 10, loaded: 10 })).toBeNull();
  expect(describeCoverage({ total: 0, loaded: 0 })).toBeNull();
  expect(describeCoverage({ total: 2, loaded: 0 })).toBe("None of its 2 wards is loaded");
});
