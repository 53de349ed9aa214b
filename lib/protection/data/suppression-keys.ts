import { createHmac } from "node:crypto";
import { env, keptSecret } from "@/lib/platform/env";
import { suppressionTexts } from "@/lib/protection/rules/suppression-texts";
import type { NamedPerson } from "@/lib/protection/types";

/** The keyed hashes of a person, 32 bytes each: without the key nobody learns from them who it is. */
export function suppressionKeys(person: NamedPerson): Buffer[] {
  return suppressionTexts(person).map((text) => createHmac("sha256", key()).update(text).digest());
}

let kept: string | undefined;

/** Lost or changed, everybody suppressed would come back with the next register: it belongs into the backup. */
function key(): string {
  const { suppressionKey, dataDir } = env();
  kept ??= suppressionKey ?? keptSecret(dataDir, "suppression-key");
  return kept;
}
