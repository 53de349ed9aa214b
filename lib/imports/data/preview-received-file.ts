import { findAuthority } from "@/lib/areas/data/find-authority";
import type { ImportFile } from "@/lib/imports/data/find-import-file";
import { type PreviewOptions, previewImport } from "@/lib/imports/data/preview-import";
import type { ImportKind } from "@/lib/imports/schema";
import type { ImportPreview } from "@/lib/imports/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

export interface PreviewContext extends Omit<PreviewOptions, "knownDistricts" | "fileName"> {
  authorityCode?: string;
  /** YYYY-MM-DD: the day on which the polling districts must be known. */
  on?: string;
}

/** The preview of a received file, with what the database adds: unknown polling districts, an earlier import of it. */
export async function previewReceivedFile(
  tx: ScopedTransaction,
  file: ImportFile,
  kind: ImportKind,
  context: PreviewContext = {},
): Promise<ImportPreview> {
  const { authorityCode, on, ...options } = context;
  const knownDistricts = authorityCode && on ? await listDistrictCodes(tx, authorityCode, on) : undefined;
  const preview = await previewImport(file.path, kind, { ...options, fileName: file.name, knownDistricts });
  const earlier = await tx.db.run.findFirst({
    where: { status: { in: ["done", "partial"] }, file: { sha256: file.sha256, kind } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  if (earlier) {
    const message = `The same file was loaded before (run ${earlier.id}). Loading it again for the same day changes nothing.`;
    preview.problems.push({ kind: "duplicate-file", message });
  }
  return preview;
}

async function listDistrictCodes(tx: ScopedTransaction, authorityCode: string, on: string) {
  const authority = await findAuthority(tx, authorityCode);
  const day = new Date(on);
  const districts = await tx.db.pollingDistrict.findMany({
    where: {
      authorityId: authority.id,
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gt: day } }],
    },
    select: { code: true },
  });
  return new Set(districts.map(({ code }) => code));
}
