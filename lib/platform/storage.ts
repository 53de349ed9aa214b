import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, mkdirSync } from "node:fs";
import { readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { env } from "@/lib/platform/env";

/** Files as they arrived, named by their hash: the same file twice is stored once. */
export function storedPath(storageKey: string): string {
  return join(folder("files"), storageKey);
}

/** Where resumable uploads grow until they are complete. */
export function incomingFolder(): string {
  return folder("incoming");
}

/** A copy that was made for somebody, until it expires. */
export function exportPath(exportId: number): string {
  return join(folder("exports"), String(exportId));
}

/** The ids of the copies whose files are there. */
export async function listKeptExports(): Promise<number[]> {
  const names = await readdir(folder("exports"));
  return names.filter((name) => /^\d+$/.test(name)).map(Number);
}

export async function removeExport(exportId: number): Promise<void> {
  await rm(exportPath(exportId), { force: true });
}

export interface StoredFile {
  sha256: string;
  sizeBytes: number;
  storageKey: string;
}

/** Copies a file into the store in constant memory. The source stays. */
export async function storeFile(sourcePath: string): Promise<StoredFile> {
  const hash = createHash("sha256");
  const growing = join(folder("files"), `.growing-${randomUUID()}`);
  await pipeline(
    createReadStream(sourcePath),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(growing),
  );
  const sha256 = hash.digest("hex");
  const { size } = await stat(growing);
  await rename(growing, storedPath(sha256));
  return { sha256, sizeBytes: size, storageKey: sha256 };
}

export async function removeStored(storageKey: string): Promise<void> {
  const path = storedPath(storageKey);
  // With what was unpacked of it.
  await Promise.all([path, `${path}.text`, `${path}.text.json`].map((file) => rm(file, { force: true })));
}

function folder(name: string): string {
  const path = join(env().dataDir, name);
  mkdirSync(path, { recursive: true });
  return path;
}
