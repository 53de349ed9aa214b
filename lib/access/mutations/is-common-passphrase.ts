import { dictionary } from "@zxcvbn-ts/language-common";

let common: Set<string> | undefined;

/**
 * Whether attackers try this early: one of the 49,000 commonest passwords, alone or with digits and signs around it, a
 * few signs over and over, or the person's own address.
 */
export function isCommonPassphrase(passphrase: string, email: string): boolean {
  common ??= new Set(dictionary["passwords-common"]);
  const text = passphrase.toLowerCase().normalize("NFKC").trim();
  const core = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const words = core.split(/[^\p{L}]+/u);
  if (common.has(text) || common.has(core) || common.has(core.replace(/[^\p{L}]/gu, ""))) return true;
  if (new Set(text).size < 5 || new Set(words).size < words.length - 1) return true;
  if (/^(.{1,6})\1+$/u.test(text)) return true;
  const own = email.split("@")[0]?.toLowerCase() ?? "";
  return own.length > 2 && core.replaceAll(own, "").length < 6;
}
