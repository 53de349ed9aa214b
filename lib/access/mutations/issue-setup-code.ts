import { createHash, randomInt } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

// Without letters and digits that look alike.
const SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

export const setupCodeFile = (dataDir: string) => join(dataDir, "setup-code");

export const setupCodeHash = (code: string) =>
  createHash("sha256").update(code.replaceAll(/[\s-]/g, "").toUpperCase()).digest("hex");

/**
 * A new one-time code for the setup screen, for the start command to print; an earlier one no longer fits. Only its
 * hash is kept, in the data folder.
 */
export async function issueSetupCode(dataDir: string): Promise<string> {
  const signs = Array.from({ length: 16 }, () => SIGNS[randomInt(SIGNS.length)]).join("");
  const code = signs.replace(/(.{4})(?=.)/g, "$1-");
  await writeFile(setupCodeFile(dataDir), setupCodeHash(code), { mode: 0o600 });
  return code;
}
