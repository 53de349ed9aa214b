import { z } from "zod";

export const ROLES = ["data-team", "campaign", "local"] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

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
