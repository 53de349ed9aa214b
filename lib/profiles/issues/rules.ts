import { readable } from "@/lib/profiles/target/rules/readable";
import type { ProfileDeclaration } from "@/lib/profiles/target/types";

/** Interest in each issue of the bank. */
export const issues: ProfileDeclaration = {
  key: "issues",
  title: "Interest in issues",
  purpose: "To estimate what matters to each elector, so that a campaign speaks of it.",
  trait: (label) => `likely to name ${label} as what matters most`,
  meaning: (label) => `the elector would name ${label} as what matters most`,
  exclusive: false,
  features: ["tenure", "household", "record", "answer", "housemates", "issue"],
  ownEvidence: ["answer", "issue"],
  halfLifeDays: 548,
  learnsFrom: ["issue"],
  targets: (vocabulary) =>
    vocabulary.issues.map((issue) => ({ key: `issues.${issue}`, label: readable(issue) })),
  outcome: (target, { value }) => (value === target ? 1 : 0),
  gaps: ["Canvassers note an issue at some of the doors only, and more often one that they expect."],
};
