import type { Vocabulary } from "@/lib/profiles/evidence/types";

/** Answers to "how would you vote" that name no party, after the parties' codes. */
export const OTHER_ANSWERS = ["non-voter", "undecided", "will not say"] as const;

/** Hours of the week in which people are found at home about alike. */
export const TIME_BANDS = ["weekday daytime", "weekday evening", "Saturday", "Sunday"] as const;

/** What earlier attempts to reach somebody came to. */
export const REACHED_LEVELS = [
  "never tried",
  "missed once",
  "missed twice or more",
  "reached sometimes",
  "reached the once",
  "reached each time",
] as const;

export const RECORD_LEVELS = ["not known", "never", "less than half", "half or more", "always"] as const;

export interface Feature {
  key: string;
  name: string;
  explanation: string;
  levels: (vocabulary: Vocabulary) => string[];
}

const answersOf = ({ parties }: Vocabulary) => [...parties, ...OTHER_ANSWERS];

/** The features that every profile but turnout chooses from, each a code of one byte. The order is the layout. */
export const FEATURES = [
  {
    key: "attainer",
    name: "Coming of age",
    explanation: "Whether the elector comes of age within the register's year.",
    levels: () => ["no", "yes"],
  },
  {
    key: "postal",
    name: "Postal vote",
    explanation: "Whether the elector votes by post.",
    levels: () => ["no", "yes"],
  },
  {
    key: "tenure",
    name: "Time on the register",
    explanation: "How many annual registers the elector has been on.",
    levels: () => ["three or more", "two", "one"],
  },
  {
    key: "household",
    name: "Size of household",
    explanation: "How many electors live at the address.",
    levels: () => ["1", "2", "3", "4 or more"],
  },
  {
    key: "record",
    name: "Voting record",
    explanation: "At how many of the polls known of them the elector voted.",
    levels: () => [...RECORD_LEVELS],
  },
  {
    key: "answer",
    name: "Own last answer",
    explanation: "How the elector last said they would vote, and whether that was within a year.",
    levels: (vocabulary) => [
      "none",
      ...answersOf(vocabulary).map((answer) => `${answer}, within a year`),
      ...answersOf(vocabulary).map((answer) => `${answer}, longer ago`),
    ],
  },
  {
    key: "housemates",
    name: "Answers of the household",
    explanation: "How the others at the address last said they would vote.",
    levels: (vocabulary) => ["none", ...answersOf(vocabulary), "they differ"],
  },
  {
    key: "issue",
    name: "Own last issue",
    explanation: "Which issue the elector last named.",
    levels: ({ issues }) => ["none", ...issues],
  },
  {
    key: "door",
    name: "Attempts at the door",
    explanation: "Whether the elector answered when somebody called.",
    levels: () => [...REACHED_LEVELS],
  },
  {
    key: "phone",
    name: "Attempts by phone",
    explanation: "Whether the elector answered the telephone.",
    levels: () => [...REACHED_LEVELS],
  },
] as const satisfies readonly Feature[];

export type FeatureKey = (typeof FEATURES)[number]["key"];

export const featureAt = (key: FeatureKey): number => FEATURES.findIndex((feature) => feature.key === key);
