import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { tell } from "@/scripts/start/tell";

const FILE = join(".next", "sbom.cdx.json");
const MOST_BYTES = 64 * 1024 * 1024;

/** The software bill of materials (CycloneDX) of what was just built, kept beside it. */
export async function writeSbom(signal: AbortSignal): Promise<void> {
  const args = ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev", "--package-lock-only"];
  const bill = await new Promise<string | null>((done) => {
    execFile("npm", args, { maxBuffer: MOST_BYTES, signal }, (error, stdout) => done(error ? null : stdout));
  });
  if (bill) await writeFile(FILE, bill);
  else tell("npm could not write the bill of materials; the app itself is built.");
}
