import { z } from "zod";

export const ELECTION_TYPES = [
  "local",
  "uk-parliament",
  "mayoral",
  "pcc",
  "devolved",
  "by-election",
  "referendum",
] as const;

export type ElectionType = (typeof ELECTION_TYPES)[number];

/** `vote_record.outcome`. Absence of a record is none of these. */
export const VOTE_OUTCOME = {
  didNotVote: 1,
  inPerson: 2,
  byPost: 3,
  byProxy: 4,
  postalNotReturned: 5,
} as const;

/** Numbers typed at once, both ends included. */
export interface KeyedRange {
  firstNumber: number;
  firstSuffix: number;
  lastNumber: number;
  lastSuffix: number;
}

export interface KeyedLine extends KeyedRange {
  id: number;
  outcome: number;
}

const idSchema = z.coerce.number().int().positive();

export const keyingIdSchema = idSchema;

export const openKeyingSchema = z.object({
  districtId: idSchema,
  pollDate: z.iso.date("Choose the poll"),
});

export const keyNumbersSchema = z.object({
  sessionId: idSchema,
  text: z.string().trim().min(1, "Type a number").max(400),
  outcome: z.coerce.number().int().min(1).max(5),
});

export const keyingSessionSchema = z.object({ sessionId: idSchema });
