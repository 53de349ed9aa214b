import { readable } from "@/lib/profiles/target/rules/readable";
import type { ProfileDeclaration } from "@/lib/profiles/target/types";

/** Support for each party, and for none; chances of one elector sum to 100. */
export const support: ProfileDeclaration = {
  key: "support",
  title: "Support for each party",
  purpose:
    "To estimate whom each elector would vote for, so that a campaign knows whom to ask and whom to remind.",
  trait: (label) => `likely to support ${label === "None" ? "no party" : label}`,
  caution: "40 to 60 means uncertain, not persuadable.",
  meaning: (label) =>
    label === "None" ? "the elector would vote for no party" : `the elector would vote ${label}`,
  exclusive: true,
  features: ["postal", "tenure", "household", "record", "answer", "housemates", "issue"],
  ownEvidence: ["answer"],
  halfLifeDays: 548,
  learnsFrom: ["intention"],
  targets: ({ parties }) => [
    ...parties.map((party) => ({ key: `support.${party}`, label: readable(party) })),
    { key: "support.none", label: "None" },
  ],
  outcome: (target, { value }, { parties }) => {
    if (value > parties.length) return 255;
    return value === target ? 1 : 0;
  },
  gaps: [
    "Who is undecided or will not say is left out of the training: their scores say what people like them say.",
    "What people say at the door is not always what they do at the poll.",
  ],
};
