import { z } from "zod";
import { ELECTION_TYPES } from "@/lib/elections/schema";
import { fileIdSchema, mappingSchema } from "@/lib/imports/schema";

export const CHANNELS = [
  "door",
  "phone",
  "post",
  "email",
  "sms",
  "whatsapp",
  "stall",
  "petition",
  "casework",
  "telling",
] as const;
export type Channel = (typeof CHANNELS)[number];

/** Who was spoken to: the elector, somebody else, nobody. */
export const REACHES = ["elector", "other", "nobody"] as const;
export type Reach = (typeof REACHES)[number];

export const STANCES = ["for-us", "party", "against", "undecided", "wont-say", "non-voter"] as const;
export type Stance = (typeof STANCES)[number];

/** What an outcome forbids from then on. Moved and deceased hold for the address, the others for the person. */
export const SUPPRESSIONS = [
  "moved",
  "deceased",
  "do-not-call",
  "do-not-knock",
  "do-not-mail",
  "do-not-email",
  "do-not-text",
  "do-not-contact",
] as const;
export type SuppressionEffect = (typeof SUPPRESSIONS)[number];

export const QUESTIONS = ["intention", "past-vote", "second-preference", "issue", "survey"] as const;
export type Question = (typeof QUESTIONS)[number];

/** The contest that somebody was asked about; files that do not say leave it unstated. */
export const CONTESTS = [...ELECTION_TYPES, "unstated"] as const;
export type Contest = (typeof CONTESTS)[number];

export const MEDIA = ["mobile", "landline", "sms", "whatsapp", "email", "post"] as const;
export type Medium = (typeof MEDIA)[number];

export const DATE_ORDERS = ["day-first", "month-first"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export const contactsImportParamsSchema = z.object({
  fileId: fileIdSchema,
  /** Whose elector numbers the file uses, where registers of several authorities are loaded. */
  authorityCode: z.string().trim().min(1).optional(),
  mapping: mappingSchema.optional(),
  /** Code as it stands in the file -> code of ours. */
  codes: z.record(z.string(), z.string()).optional(),
  /** How 03/04/2026 is to be read; told by the file where it can be, by its layout where it cannot. */
  dates: z.enum(DATE_ORDERS).optional(),
  confirmed: z.boolean().default(true),
});
