/** Time on the register, from the yearly versions loaded; "long" where it began with the first version loaded. */
export const TENURE_LEVELS = ["long", "second", "new"] as const;

/** Electors registered at the address, oneself included. */
export const HOUSEHOLD_LEVELS = ["1", "2", "3", "4+"] as const;

export const LAST_LOCAL_LEVELS = ["unknown", "no", "yes"] as const;

export const YES_NO = ["N", "Y"] as const;

/** Polls kept of a person: the newest eight. */
export const MOST_EVENTS = 8;

/** Classes of data, for "what would be lost without it". */
export const FEATURE_CLASSES = ["record", "household", "postal", "tenure", "area"] as const;
export type FeatureClass = (typeof FEATURE_CLASSES)[number];

/** Log loss on the hold-out below which a class of data needs a reason to stay. */
export const LEAST_GAIN = 0.002;

interface Feature {
  key: FeatureClass;
  name: string;
  explanation: string;
  /** Why it stays where it gains less than `LEAST_GAIN`. */
  keptBecause: string;
}

/** Each feature in plain words, for the model card and the score guide. */
export const FEATURES: readonly Feature[] = [
  {
    key: "record",
    name: "Own voting record",
    explanation:
      "Whether the elector voted at each poll of which a marked register is loaded, judged against the turnout of the ward at that poll: voting when few did says more.",
    keptBecause: "it is what a score is chiefly explained by, and gains with every poll loaded.",
  },
  {
    key: "household",
    name: "Household",
    explanation: "How the other electors at the address voted, and how many electors live there.",
    keptBecause: "it is the only evidence on electors who have no record of their own.",
  },
  {
    key: "postal",
    name: "Postal vote",
    explanation: "Whether the elector votes by post.",
    keptBecause: "most of it shows through past votes, but not for electors whose past is unknown.",
  },
  {
    key: "tenure",
    name: "Time on the register",
    explanation:
      "Whether the elector is new at the address, in the second year there, or longer; and whether they come of age.",
    keptBecause:
      "it needs nothing but the register, and it tells apart those who have just come from those whose votes were not matched.",
  },
  {
    key: "area",
    name: "Ward and polling district",
    explanation:
      "The turnout of the ward's last local poll, and how the ward and polling district differ from it.",
    keptBecause: "without it a ward with few marks would be scored at the level of the whole city.",
  },
];
