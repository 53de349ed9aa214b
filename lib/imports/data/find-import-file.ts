import { stat } from "node:fs/promises";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { notFound } from "@/lib/platform/errors";
import { storedPath } from "@/lib/platform/storage";

export interface ImportFile {
  id: number;
  name: string;
  kind: string;
  sha256: string;
  sizeBytes: number;
  path: string;
  /** Of a register: see lib/sources/entitlements.table. */
  entitlement: string | null;
}

/** A file that was received, with the path of its bytes. Throws NOT_FOUND. */
export async function findImportFile(tx: ScopedTransaction, id: number): Promise<ImportFile> {
  const file = await tx.db.sourceFile.findUnique({ where: { id } });
  if (!file) throw notFound("The file");
  const path = storedPath(file.storageKey);
  const present = await stat(path).catch(() => null);
  if (!present) throw notFound(`The content of ${file.name}`);
  const { name, kind, sha256, sizeBytes, entitlement } = file;
  return { id, name, kind, sha256, sizeBytes: Number(sizeBytes), path, entitlement };
}
