import type { ProfileDeclaration } from "@/lib/profiles/target/types";

/** Who comes to us from where, and who leaves us for whom. */
export const switching: ProfileDeclaration = {
  key: "switching",
  title: "Switching",
  purpose:
    "To estimate who might come to us and who might leave, so that a campaign knows whom to win and whom to keep.",
  trait: (label) => `likely to switch ${label.toLowerCase()}`,
  meaning: (label) =>
    label === "To us"
      ? "the elector is not with us now and would be when next asked"
      : "the elector is with us now and would not be when next asked",
  caution: "What somebody says twice also differs by chance: a small score is no sign of a wavering elector.",
  estimator: "transition",
  exclusive: false,
  features: ["record", "household"],
  ownEvidence: ["answer"],
  halfLifeDays: null,
  learnsFrom: ["intention"],
  targets: ({ us }) =>
    us === null
      ? []
      : [
          { key: "switching.to-us", label: "To us" },
          { key: "switching.from-us", label: "From us" },
        ],
  outcome: () => 255,
  gaps: [
    "Learnt from those who were asked twice: people found at home, and not those who moved away.",
    "Who was undecided or would not say at either time is left out.",
  ],
};
