import { expect, it } from "vitest";
import type { TargetMetrics } from "@/lib/profiles/target/schema";
import { compareVersions, describeContest } from "@/lib/scoring/rules/compare-versions";

const estimate = (value: number) => ({ value, standardError: 0.01 });
const target = (key: string, loss: number): TargetMetrics => {
  const short = { auc: estimate(0.7), logLoss: estimate(loss) };
  return {
    key,
    label: key,
    rows: 900,
    cases: 300,
    byHousehold: { ...short, brier: 0.2, calibration: { slope: estimate(1), intercept: estimate(0) } },
    byWard: short,
    baselines: { areaMean: short, lastKnown: short },
    reliability: [],
    lift: [],
  };
};
const version = (fingerprint: string, targets: TargetMetrics[]) => ({
  fingerprint,
  metrics: {
    schemaVersion: 1 as const,
    rows: 900,
    from: "",
    to: "",
    targets,
    traits: [],
    skipped: [],
    fitSeconds: 1,
  },
});

it("sets a challenger's targets beside the champion's, and says on how many it does better", () => {
  const champion = version("a", [target("green", 0.5), target("labour", 0.6)]);
  const contest = compareVersions(
    champion,
    version("a", [target("green", 0.4), target("labour", 0.6), target("new", 0.1)]),
  );
  expect(contest.sameData).toBe(true);
  expect(contest.targets.map(({ label }) => label)).toEqual(["green", "labour"]);
  expect(describeContest(contest)).toBe("It does better than the published version on 1 of 2 targets");
  expect(compareVersions(champion, version("b", [target("green", 0.6)]))).toMatchObject({ sameData: false });
  expect(describeContest(compareVersions(champion, version("b", [target("green", 0.6)])))).toBe(
    "It does no better than the published version",
  );
  expect(describeContest(compareVersions(champion, version("b", [target("x", 0.6)])))).toContain(
    "none of these",
  );
});
