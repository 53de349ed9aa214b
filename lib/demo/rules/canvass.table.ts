export const partyCodes = [
  "conservative",
  "labour",
  "liberal_democrat",
  "green",
  "reform_uk",
  "other",
] as const;

/** The party whose campaign the demo follows. */
export const ownParty = 1;

export const issueTags = [
  "cost_of_living",
  "nhs",
  "immigration",
  "housing",
  "crime",
  "environment",
  "roads",
  "schools",
  "antisocial_behaviour",
] as const;

/** How much each issue's log-weight rises with the economic (right) and social (conservative) position. */
export const issueLeanings: readonly (readonly [base: number, economic: number, social: number])[] = [
  [1, -0.2, 0],
  [0.9, -0.3, -0.1],
  [0.5, 0.2, 0.9],
  [0.4, -0.4, -0.2],
  [0.3, 0.2, 0.3],
  [0, -0.2, -0.7],
  [0.4, 0.1, 0.1],
  [0.1, -0.1, -0.1],
  [0.3, 0.1, 0.2],
];

/** Time bands of canvassing: hour of start, share of sessions, and log-odds of an answer under and over 65. */
export const timeBands: readonly {
  name: "daytime" | "evening" | "saturday" | "sunday";
  startHour: number;
  share: number;
  answerWorking: number;
  answerRetired: number;
}[] = [
  { name: "daytime", startHour: 10, share: 0.22, answerWorking: -0.8, answerRetired: 0.6 },
  { name: "evening", startHour: 17, share: 0.38, answerWorking: 0.5, answerRetired: 0.2 },
  { name: "saturday", startHour: 10, share: 0.28, answerWorking: 0.2, answerRetired: 0.2 },
  { name: "sunday", startHour: 11, share: 0.12, answerWorking: 0.1, answerRetired: -0.1 },
];

export const doorNonContacts: readonly (readonly [outcome: string, weight: number])[] = [
  ["not_home", 88],
  ["inaccessible", 6],
  ["come_back", 4],
  ["busy", 2],
];
export const phoneNonContacts: readonly (readonly [outcome: string, weight: number])[] = [
  ["not_home", 48],
  ["left_message", 32],
  ["wrong_number", 9],
  ["disconnected", 7],
  ["busy", 4],
];

/** Statements put in surveys, answered from 1 (disagree) to 5 (agree): discrimination, and the scale's sign. */
export const attitudeItems: readonly {
  column: string;
  scale: "economic" | "social";
  sign: 1 | -1;
  discrimination: number;
}[] = [
  { column: "economic_redistribute", scale: "economic", sign: -1, discrimination: 1.8 },
  { column: "economic_big_business", scale: "economic", sign: -1, discrimination: 1.4 },
  { column: "economic_private_sector", scale: "economic", sign: 1, discrimination: 1.2 },
  { column: "economic_low_taxes", scale: "economic", sign: 1, discrimination: 1 },
  { column: "social_death_penalty", scale: "social", sign: 1, discrimination: 1.5 },
  { column: "social_stiffer_sentences", scale: "social", sign: 1, discrimination: 1.7 },
  { column: "social_obey_authority", scale: "social", sign: 1, discrimination: 1.3 },
  { column: "social_tradition", scale: "social", sign: 1, discrimination: 1.4 },
];
