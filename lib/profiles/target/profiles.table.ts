import { attitudes } from "@/lib/profiles/attitudes/rules";
import { contactability } from "@/lib/profiles/contactability/rules";
import { issues } from "@/lib/profiles/issues/rules";
import { referendum } from "@/lib/profiles/referendum/rules";
import { support } from "@/lib/profiles/support/rules/declare-support";
import { switching } from "@/lib/profiles/switching/rules";
import type { ProfileDeclaration } from "@/lib/profiles/target/types";

/** The profiles that learn from dated answers, in the order of their slots in a score set. */
export const ANSWER_PROFILES: readonly ProfileDeclaration[] = [
  support,
  referendum,
  issues,
  contactability,
  switching,
  attitudes,
];

export const PROFILE_KEYS = ["turnout", ...ANSWER_PROFILES.map(({ key }) => key)];
