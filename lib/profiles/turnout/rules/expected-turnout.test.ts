import { expect, test } from "vitest";
import { expectedTurnout } from "@/lib/profiles/turnout/rules/expected-turnout";

/** Local turnouts by poll, oldest first, then by ward; null where the ward elected nobody. */
function expectedOf(turnouts: (number | null)[][]) {
  const wardIds = Int32Array.from(turnouts[0]!, (_, ward) => 11 + ward);
  const newestFirst = Array.from(wardIds, (_, ward) =>
    turnouts
      .map((poll) => poll[ward] ?? null)
      .filter((turnout) => turnout !== null)
      .reverse(),
  );
  return expectedTurnout({ type: "local", turnouts: newestFirst, markedDays: ["2024-05-02"] }, wardIds)
    .byWard;
}

test("of a ward's last three local polls each counts twice as much as the one before it", () => {
  const expected = expectedOf([[0.9], [0.2], [0.3], [0.4]]);
  expect(expected[11]).toBeCloseTo((4 * 0.4 + 2 * 0.3 + 0.2) / 7, 12);
});

test("a poll at which the ward elected nobody is passed over", () => {
  expect(expectedOf([[0.2], [0.4], [null]])[11]).toBeCloseTo((2 * 0.4 + 0.2) / 3, 12);
});

test("a ward that never polled is expected to turn out as the others do", () => {
  expect(expectedOf([[0.2, 0.4, null]])[13]).toBeCloseTo(0.3, 12);
});
