import { TIME_BANDS } from "@/lib/profiles/evidence/features.table";
import type { ProfileDeclaration } from "@/lib/profiles/target/types";

const CHANNELS = ["door", "phone"] as const;

/** Whether somebody answers, by channel and time band. */
export const contactability: ProfileDeclaration = {
  key: "contactability",
  title: "When people answer",
  purpose:
    "To estimate when each elector answers the door or the telephone, so that nobody is called on in vain.",
  trait: (label) => `likely to answer (${label})`,
  meaning: (label) => `the elector answers (${label})`,
  exclusive: false,
  features: ["postal", "tenure", "household", "record", "door", "phone"],
  ownEvidence: ["door", "phone"],
  halfLifeDays: null,
  learnsFrom: ["door", "phone"],
  targets: () =>
    CHANNELS.flatMap((channel) =>
      TIME_BANDS.map((band) => ({
        key: `contactability.${channel}.${band.toLowerCase().replaceAll(" ", "-")}`,
        label: `${channel === "door" ? "Door" : "Phone"}, ${band}`,
      })),
    ),
  outcome: (target, { kind, value, detail }) => {
    const channel = CHANNELS[Math.floor(target / TIME_BANDS.length)];
    if (kind !== channel || value !== target % TIME_BANDS.length) return 255;
    return detail === 1 ? 1 : 0;
  },
  gaps: ["Age is hardly known, and the retired are found at home by day more often than others."],
};
