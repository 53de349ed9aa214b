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
