import { timingSafeEqual } from "node:crypto";
import { readFile } from "node:fs/promises";
import { setupCodeFile, setupCodeHash } from "@/lib/access/mutations/issue-setup-code";

export async function setupCodeFits(dataDir: string, code: string): Promise<boolean> {
  const kept = await readFile(setupCodeFile(dataDir), "utf8").catch(() => null);
  if (!kept) return false;
  const given = Buffer.from(setupCodeHash(code));
  const wanted = Buffer.from(kept.trim());
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
