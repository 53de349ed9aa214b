import { z } from "zod";
import { PARTIES } from "@/lib/access/parties.table";
import { ROLE_TABLE } from "@/lib/access/roles.table";

export type Role = (typeof ROLE_TABLE)[number]["role"];
export const ROLES: readonly Role[] = ROLE_TABLE.map(({ role }) => role);
export const roleSchema = z.enum(ROLES as readonly [Role, ...Role[]]);

/** A session ends after this, however busy. */
export const SESSION_HOURS = 12;

/** An invitation, or a way back in, is good for this long. */
export const LINK_HOURS = 24;

/** What people promise before they see data, and when it was last rewritten: an older promise is asked for anew. */
export const UNDERTAKING_VERSION = 1;

/** Refused below this; {@link PASSPHRASE_ADVISED} and more are advised. */
export const PASSPHRASE_LEAST = 12;
export const PASSPHRASE_ADVISED = 15;

export const COMMON_PASSPHRASE =
  "This one is among the first that attackers try. Choose four unrelated words, for example.";

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "Enter an email address of 254 characters or fewer")
  .email("Enter an email address, for example name@example.org");

export const passphraseSchema = z
  .string()
  .min(PASSPHRASE_LEAST, `Enter a passphrase of ${PASSPHRASE_LEAST} characters or more`)
  .max(200, "Enter a passphrase of 200 characters or fewer");

/** The second factor as it comes from the form: a code, or what a passkey answered. */
export const proofSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("totp"), code: z.string().max(20) }),
  z.object({ kind: z.literal("recovery"), code: z.string().max(40) }),
  z.object({ kind: z.literal("passkey"), answer: z.unknown() }),
]);
export type Proof = z.infer<typeof proofSchema>;

const base64url = z.string().max(20_000);
const credential = {
  id: base64url,
  rawId: base64url,
  type: z.literal("public-key"),
  clientExtensionResults: z.object({}).loose().default({}),
};

/** What the browser answers for a passkey that there is. */
export const authenticationSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
});

/** What the browser answers for a new passkey. */
export const registrationSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(40)).max(10).optional(),
  }),
});

const areaCodes = z
  .string()
  .default("")
  .transform((text) => text.split(",").filter(Boolean))
  .pipe(z.array(z.string().max(40)).max(500, "Choose 500 areas or fewer"));

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((text) => (text === "" ? undefined : text), schema.optional());

/** Access as the form gives it. */
const grantFields = {
  role: z.enum(ROLES as readonly [Role, ...Role[]], "Choose a role"),
  areas: areaCodes,
  until: optional(z.iso.date("Enter a date")),
  electionId: optional(z.coerce.number().int().positive()),
  purpose: z
    .string()
    .trim()
    .min(1, "Say what the access is for, for example: canvassing in Avenue for May 2027")
    .max(300, "Enter 300 characters or fewer"),
};
export const grantFormSchema = z.object({ userId: z.coerce.number().int().positive(), ...grantFields });
export type GrantForm = Omit<z.infer<typeof grantFormSchema>, "userId">;

export const invitationSchema = z.object({
  name: z.string().trim().min(1, "Enter the person’s name").max(120, "Enter 120 characters or fewer"),
  email: emailSchema,
  ...grantFields,
});

export const personSchema = z.object({ userId: z.coerce.number().int().positive() });
export const grantIdSchema = z.object({ grantId: z.coerce.number().int().positive() });

export const recoverySchema = personSchema.extend({
  reason: z
    .string()
    .trim()
    .min(1, "Say what was lost and how you know that it is this person who asks")
    .max(300, "Enter 300 characters or fewer"),
});

export const officeEndSchema = z.object({
  role: z.enum(["mp", "councillor", "mayor"], "Choose an office"),
  areas: areaCodes,
  on: z.iso.date("Enter the day on which the office ends"),
});

export const ALERT_KINDS = ["locked-out", "recovered", "factor-removed", "factor-added"] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** The first screen of an empty database. */
export const setUpSchema = z.object({
  partyName: z
    .string()
    .trim()
    .min(1, "Enter the name your party or branch goes by")
    .max(120, "Enter a name of 120 characters or fewer"),
  partyCode: z.enum(
    PARTIES.map((party) => party.code),
    "Choose which registered party is yours",
  ),
  officerName: z.string().trim().min(1, "Enter the name of your data protection officer").max(120),
  officerEmail: emailSchema,
  areasFile: z
    .instanceof(File)
    .optional()
    .transform((file) => (file?.size ? file : undefined)),
  accountName: z.string().trim().min(1, "Enter your name").max(120),
  email: emailSchema,
  passphrase: passphraseSchema,
  code: z.string().trim().optional(),
});
export type SetUp = z.infer<typeof setUpSchema>;
