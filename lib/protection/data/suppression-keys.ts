import { createHmac } from "node:crypto";
import { env } from "@/lib/platform/env";
import { suppressionTexts } from "@/lib/protection/rules/suppression-texts";
import type { NamedPerson } from "@/lib/protection/types";

/** The keyed hashes of a person, 32 bytes each: without the key nobody learns from them who it is. */
export function suppressionKeys(person: NamedPerson): Buffer[] {
  const { suppressionKey } = env();
  return suppressionTexts(person).map((text) => createHmac("sha256", suppressionKey).update(text).digest());
}
