import { expect, test } from "vitest";
import { expectedTurnout } from "@/lib/profiles/turnout/rules/expected-turnout";
import { probabilityToLogOdds } from "@/lib/stats/probability-to-log-odds";

/** Turnouts by poll, oldest first, then by ward; null where the ward elected nobody. */
function history(turnouts: (number | null)[][]) {
  const logOdds = turnouts
    .flat()
    .map((turnout) => (turnout === null ? Number.NaN : probabilityToLogOdds(turnout)));
  return {
    events: turnouts.map((_, i) => ({ date: `202${i}-05-06`, local: true })),
    wardIds: Int32Array.from(turnouts[0]!, (_, ward) => 11 + ward),
    turnoutLogOdds: Float64Array.from(logOdds),
    localLogOdds: Float64Array.from(logOdds),
  };
}

test("of a ward's last three local polls each counts twice as much as the one before it", () => {
  const expected = expectedTurnout(history([[0.9], [0.2], [0.3], [0.4]]));
  expect(expected[11]).toBeCloseTo((4 * 0.4 + 2 * 0.3 + 0.2) / 7, 12);
});

test("a poll at which the ward elected nobody is passed over", () => {
  expect(expectedTurnout(history([[0.2], [0.4], [null]]))[11]).toBeCloseTo((2 * 0.4 + 0.2) / 3, 12);
});

test("a ward that never polled is expected to turn out as the others do", () => {
  expect(expectedTurnout(history([[0.2, 0.4, null]]))[13]).toBeCloseTo(0.3, 12);
});
