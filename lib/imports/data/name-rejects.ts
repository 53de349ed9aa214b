import { findImportFile } from "@/lib/imports/data/find-import-file";
import { openText } from "@/lib/imports/data/open-text";
import { nameLine } from "@/lib/imports/rules/place-of-line";
import type { SourceText } from "@/lib/imports/schema";
import type { NamedRejectCount, RejectCount } from "@/lib/imports/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";

/** Lines as people find them: of an archive, with the file in it; of the text where the file is destroyed. */
export async function nameRejects(
  tx: ScopedTransaction,
  rejects: readonly RejectCount[],
  fileId: number | null | undefined,
): Promise<NamedRejectCount[]> {
  if (!rejects.length || !fileId) return [];
  const text = await findText(tx, fileId);
  return rejects.map((reject) => ({ ...reject, lines: reject.lines.map((line) => nameLine(text, line)) }));
}

async function findText(tx: ScopedTransaction, fileId: number): Promise<SourceText> {
  try {
    return await openText((await findImportFile(tx, fileId)).path);
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") return { path: "", packed: null };
    throw error;
  }
}
