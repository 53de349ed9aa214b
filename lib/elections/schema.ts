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

export const ABSENT_VOTE_KINDS = ["postal", "proxy", "postal-proxy"] as const;
export type AbsentVoteKind = (typeof ABSENT_VOTE_KINDS)[number];

export const ABSENT_VOTE_TYPES = ["all", ...ELECTION_TYPES] as const;
export type AbsentVoteType = (typeof ABSENT_VOTE_TYPES)[number];

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

const absentVoteFields = {
  /** Clear ends what the people named hold; set leaves what they hold already as it is. */
  action: z.enum(["set", "clear"]).default("set"),
  electionType: z.enum(ABSENT_VOTE_TYPES).default("all"),
  source: z.string().trim().max(200).default(""),
};

export const absentVotersImportParamsSchema = z.object({
  fileId: idSchema,
  authorityCode: z.string().trim().optional(),
  ...absentVoteFields,
  /** YYYY-MM-DD: for rows that do not say it themselves; the day of the import where left out. */
  grantedOn: z.iso.date("Enter the day of the grant").optional(),
  /** The list is whole: who is not on it has no absent vote of this type any more. */
  complete: z.boolean().default(false),
  mapping: z.record(z.string(), z.string().nullable()).optional(),
  confirmed: z.boolean().default(true),
});

const optionalDay = (message: string) =>
  z
    .literal("")
    .transform(() => undefined)
    .or(z.iso.date(message))
    .optional();

export const bulkAbsentVotesSchema = z.object({
  authorityCode: z.string().min(1, "Choose the authority"),
  numbers: z.string().trim().min(1, "Enter elector numbers, such as AA-12 or AA-12/1").max(100_000),
  kind: z.enum(ABSENT_VOTE_KINDS, "Choose the kind"),
  ...absentVoteFields,
  source: z.string().trim().min(1, "Say where this comes from").max(200),
  grantedOn: z.iso.date("Enter the day of the grant, or of the end"),
  endsOn: optionalDay("Enter the day on which it ends"),
});
export type BulkAbsentVotes = z.infer<typeof bulkAbsentVotesSchema>;
