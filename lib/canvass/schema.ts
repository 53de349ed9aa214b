import { z } from "zod";
import { ELECTION_TYPES } from "@/lib/elections/schema";
import { fileIdSchema, layoutNameField, mappingSchema } from "@/lib/imports/schema";

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

const idField = z.coerce.number().int().positive().max(2_147_483_647);

export const recordFormSchema = z.object({
  electorId: idField,
  codeId: idField,
  channel: z.enum(CHANNELS).default("door"),
  contest: z.enum(CONTESTS).default("unstated"),
});

export const consentFormSchema = z
  .object({
    electorId: idField,
    medium: z.enum(MEDIA),
    given: z.enum(["yes", "no"]).transform((word) => word === "yes"),
    wording: z.string().trim().max(500, "Enter at most 500 characters").default(""),
    detail: z.string().trim().max(200, "Enter at most 200 characters").default(""),
  })
  .refine(({ given, wording }) => !given || wording !== "", {
    path: ["wording"],
    message: "Enter what they agreed to",
  });

export const undoFormSchema = z.object({ contactId: idField });

const optionalChoice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.preprocess((value) => value || null, z.enum(values).nullable());

/** The form of a code. What belongs to the other kind is dropped. */
export const codeFormSchema = z
  .object({
    id: idField.optional(),
    code: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^[\p{L}\p{N}_+-]{1,30}$/u, "Enter a code of up to 30 letters, digits, - or _, without spaces"),
    label: z.string().trim().min(1, "Enter what the code means").max(60, "Enter at most 60 characters"),
    kind: z.enum(["outcome", "answer"]),
    reach: optionalChoice(REACHES),
    stance: optionalChoice(STANCES),
    party: z.string().trim().default(""),
    strength: z.coerce.number().int().min(0).max(5).default(0),
    suppression: optionalChoice(SUPPRESSIONS),
    channels: z
      .string()
      .default("")
      .transform((text) => CHANNELS.filter((channel) => text.split(",").includes(channel))),
  })
  .superRefine(({ kind, reach, stance, party }, context) => {
    if (kind === "outcome" && !reach) {
      context.addIssue({ code: "custom", path: ["reach"], message: "Choose who was spoken to" });
    }
    if (kind === "answer" && !stance) {
      context.addIssue({ code: "custom", path: ["stance"], message: "Choose what the answer says" });
    }
    if (kind === "answer" && stance === "party" && !party) {
      context.addIssue({ code: "custom", path: ["party"], message: "Choose the party" });
    }
  })
  .transform(({ kind, reach, stance, party, strength, suppression, ...rest }) =>
    kind === "outcome"
      ? { ...rest, kind, reach, suppression, stance: null, party: null, strength: null }
      : {
          ...rest,
          kind,
          reach: null,
          suppression: null,
          stance,
          party: stance === "party" ? party : null,
          strength: strength || null,
        },
  );
export type CodeForm = z.infer<typeof codeFormSchema>;

export const codeIdFormSchema = z.object({ id: idField });

export const matchFormSchema = z.object({ unmatchedId: idField, electorId: idField });
export const dismissFormSchema = z.object({ unmatchedId: idField });

const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue("not JSON");
    return z.NEVER;
  }
});

/** The form of the preview of a canvass file, or of another system's people. */
export const canvassImportFormSchema = z.object({
  holds: z.enum(["contacts", "people"]),
  fileId: fileIdSchema,
  authorityCode: z
    .string()
    .optional()
    .transform((code) => code || undefined),
  mapping: json.pipe(mappingSchema),
  codes: json.pipe(z.record(z.string(), z.string())),
  layoutName: layoutNameField,
});
