import { expect, it } from "vitest";
import { writeModelCard } from "@/lib/scoring/rules/write-model-card";
import type { ProfileVersionView } from "@/lib/scoring/types";

const estimate = (value: number) => ({ value, standardError: 0.01 });
const short = { auc: estimate(0.7), logLoss: estimate(0.6) };
const version: ProfileVersionView = {
  id: 4,
  profile: "custom-1",
  version: 2,
  status: "published",
  createdAt: new Date("2026-11-24T12:00:00Z"),
  approvedBy: "Rowan Ellerby",
  approvedAt: new Date("2026-11-25T12:00:00Z"),
  dpiaReference: "DPIA-7",
  purpose: "Asking for posters",
  retiredBy: null,
  retiredAt: null,
  fingerprint: "abc",
  metrics: {
    schemaVersion: 1,
    rows: 900,
    from: "2026-09-01",
    to: "2026-09-20",
    skipped: [],
    traits: [],
    fitSeconds: 1,
    targets: [
      {
        key: "custom.1",
        label: "Poster | window",
        rows: 900,
        cases: 300,
        byHousehold: {
          ...short,
          brier: 0.2,
          calibration: { slope: estimate(1.02), intercept: estimate(0) },
        },
        byWard: short,
        baselines: { areaMean: short, lastKnown: short },
        reliability: [],
        lift: [],
      },
    ],
  },
  card: {
    title: "Poster",
    purpose: "To ask those who are likely to say yes.",
    trainedOn: [],
    historyFrom: ["2026-09-01", "2026-09-20"],
    estimator: "Hierarchical logistic regression.",
    warnings: [],
    gaps: ["Nobody else was asked."],
    notes: ["Postal vote: Whether the elector votes by post."],
  },
};

it("says in markdown who approved the version for what, how well it does, and what it does not know", () => {
  const card = writeModelCard({ profile: version });
  expect(card).toMatch(/^# Poster, version 2\n\nTrained 24 November 2026\.\n/);
  expect(card).toContain(
    "published. Approved by Rowan Ellerby, 25 November 2026, for this purpose: Asking for posters. Impact assessment DPIA-7.",
  );
  expect(card).toContain("900 answers between 1 September 2026 and 20 September 2026.");
  expect(card).toContain("| Poster \\| window | 300 of 900 | 0.700 ± 0.010 |");
  expect(card).toContain("## Known gaps\n\n- Nobody else was asked.");
  expect(card).not.toContain("Warnings of the fit");
});

it("says of a draft what its publication asks for", () => {
  const draft = { ...version, status: "draft", approvedBy: null };
  expect(writeModelCard({ profile: draft })).toContain(
    "draft. Not approved yet: publishing a score set of it asks",
  );
});
