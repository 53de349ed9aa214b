/** What counts as unusual: more than `limit` in one day of one account. */
export const ALERTS = {
  volume: {
    title: "Many electors",
    limit: 2_000,
    why: "A canvasser sees a few hundred in a day. Copying a register shows as thousands.",
  },
  hours: {
    title: "At night",
    limit: 10,
    why: "Electors looked at between midnight and five in the morning, London time.",
  },
  areas: {
    title: "Many areas",
    limit: 20,
    why: "Electors of more wards than a campaign works in on one day.",
  },
  sequence: {
    title: "One after the other",
    limit: 20,
    why: "Elector pages opened in the order of their numbers, as a program does.",
  },
} as const;

export type AlertKind = keyof typeof ALERTS;
