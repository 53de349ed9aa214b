import { readable } from "@/lib/profiles/target/rules/readable";
import type { ProfileDeclaration } from "@/lib/profiles/target/types";

const DOES_NOT_KNOW = 2;

/** The side in each hypothetical referendum: yes, of those with a view. */
export const referendum: ProfileDeclaration = {
  key: "referendum",
  title: "Side in hypothetical referendums",
  purpose:
    "To estimate the side that each elector would take, so that a campaign knows to whom a position speaks.",
  trait: (label) => `likely to be on the side “${label}”`,
  meaning: (label) => `the elector, if they have a view, is on the side “${label}”`,
  exclusive: false,
  features: ["household", "record", "answer", "housemates", "issue"],
  ownEvidence: ["answer", "issue"],
  halfLifeDays: null,
  learnsFrom: ["referendum"],
  targets: ({ referendums }) =>
    referendums.map((question) => ({ key: `referendum.${question}`, label: `${readable(question)}: yes` })),
  outcome: (target, { value, detail }) => {
    if (value !== target || detail === DOES_NOT_KNOW) return 255;
    return detail === 1 ? 1 : 0;
  },
  gaps: ["Those who answer surveys follow politics more than most."],
};
