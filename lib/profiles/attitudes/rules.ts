import type { ProfileDeclaration } from "@/lib/profiles/target/types";

/** Where electors stand on each scale of the question bank. */
export const attitudes: ProfileDeclaration = {
  key: "attitudes",
  title: "Attitudes",
  purpose: "To estimate where each elector stands on matters of principle, so that a campaign speaks to it.",
  trait: (label) => `towards the high end of ${label.toLowerCase()}`,
  meaning: (label) =>
    `the elector stands further towards the high end of the scale “${label}” than an elector drawn at random`,
  caution:
    "A position among the electors scored, not an amount: 50 is the middle of this electorate. Those never asked lie near where people like them do.",
  estimator: "trait",
  exclusive: false,
  features: ["postal", "tenure", "household", "record", "answer", "housemates", "issue"],
  ownEvidence: [],
  halfLifeDays: null,
  learnsFrom: ["item"],
  targets: ({ scales }) => scales.map(({ code, title }) => ({ key: `attitudes.${code}`, label: title })),
  outcome: () => 255,
  gaps: ["Those who answer surveys follow politics more than most."],
};
