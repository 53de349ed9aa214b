import { timingSafeEqual } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { setupCodeFile, setupCodeHash } from "@/lib/access/mutations/issue-setup-code";
import { LINK_HOURS } from "@/lib/access/schema";

/** The code of the link that the start command printed, good for a day. */
export async function setupCodeFits(dataDir: string, code: string, now: Date): Promise<boolean> {
  const file = setupCodeFile(dataDir);
  const [kept, made] = await Promise.all([readFile(file, "utf8"), stat(file)]).catch(() => [null, null]);
  if (!kept || !made || now.getTime() - made.mtimeMs > LINK_HOURS * 3_600_000) return false;
  const given = Buffer.from(setupCodeHash(code));
  const wanted = Buffer.from(kept.trim());
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
