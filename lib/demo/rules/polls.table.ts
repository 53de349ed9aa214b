import type { DemoPoll } from "../types";

export const registerDates = [
  "2020-12-01",
  "2021-12-01",
  "2022-12-01",
  "2023-12-01",
  "2024-12-01",
  "2025-12-01",
] as const;

/** Polls of which marked registers exist. */
export const polls: readonly DemoPoll[] = [
  { date: "2021-05-06", register: 0, contest: "local" },
  { date: "2022-05-05", register: 1, contest: "local" },
  { date: "2023-05-04", register: 2, contest: "local" },
  { date: "2024-05-02", register: 3, contest: "local" },
  { date: "2024-07-04", register: 3, contest: "general" },
];

/** The police commissioner is elected everywhere on these days, with or without a council poll. */
export const pccPollDates: readonly string[] = ["2021-05-06", "2024-05-02"];

export const nextLocalDate = "2027-05-06";
export const nextGeneralDate = "2029-05-03";

/** Somebody who registers later than this many days before a poll cannot vote in it. */
export const registrationDeadlineDays = 16;
