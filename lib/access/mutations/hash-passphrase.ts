import { hash } from "@node-rs/argon2";

/** Argon2id (the library's default), 19 MiB, two passes, one lane: what OWASP asks for at least. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassphrase(passphrase: string): Promise<string> {
  return hash(passphrase, COST);
}
