import { notFound } from "next/navigation";
import { z } from "zod";
import { findImportFile } from "@/lib/imports/data/find-import-file";
import { findSavedLayout } from "@/lib/imports/data/find-saved-layout";
import { listImportChoices } from "@/lib/imports/data/list-import-choices";
import { previewReceivedFile } from "@/lib/imports/data/preview-received-file";
import { guessDate, guessVersionKind } from "@/lib/imports/rules/guess-from-name";
import {
  fileIdSchema,
  type ImportKind,
  importKindSchema,
  type Mapping,
  mappingSchema,
} from "@/lib/imports/schema";
import type { ImportPreview } from "@/lib/imports/types";
import { type ScopedTransaction, withScope } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";
import { requirePermission } from "@/lib/platform/session";

const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue("not JSON");
    return z.NEVER;
  }
});

/** What the preview is asked with: the authority, the day, and columns mapped by hand. */
const querySchema = z.object({
  authority: z.string().max(20).optional().catch(undefined),
  on: z.iso.date().optional().catch(undefined),
  map: json.pipe(mappingSchema).optional().catch(undefined),
});

const PREVIEW_TIMEOUT_MS = 120_000;

/** A received file as it would be imported, with everything guessed that its name and the database tell. */
export async function loadFile(id: string, query: unknown) {
  const { scope } = await requirePermission("files:upload");
  const fileId = fileIdSchema.safeParse(id);
  if (!fileId.success) notFound();
  const asked = querySchema.parse(query);
  return withScope(
    scope,
    async (tx) => {
      const file = await findImportFile(tx, fileId.data).catch(orNotFound);
      const kind = importKindSchema.parse(file.kind);
      const choices = await listImportChoices(tx);
      const known = choices.authorities.map(({ code }) => code);
      const authorityCode = known.find((code) => code === asked.authority) ?? onlyOne(known);
      const on = asked.on ?? guessDate(file.name);
      const look = (mapping?: Mapping) =>
        previewReceivedFile(tx, file, kind, {
          authorityCode,
          on,
          publishedOn: kind === "register" ? on : undefined,
          mapping,
        });
      const preview = await lookWithSaved(tx, kind, look, asked.map).catch(asAnswer);
      return { file, kind, choices, preview, authorityCode, on, versionKind: guessVersionKind(file.name) };
    },
    { timeout: PREVIEW_TIMEOUT_MS, audit: { act: "view", detail: { file: fileId.data } } },
  );
}

/** Where nobody says what the columns hold and no layout knows: as was said before of the same header. */
async function lookWithSaved(
  tx: ScopedTransaction,
  kind: ImportKind,
  look: (mapping?: Mapping) => Promise<ImportPreview>,
  mapping: Mapping | undefined,
): Promise<ImportPreview> {
  const preview = await look(mapping);
  if (mapping || preview.layout) return preview;
  const header = preview.columns.map(({ column }) => column);
  const saved = await findSavedLayout(tx, kind, header);
  return saved ? { ...(await look(saved.mapping)), savedAs: saved.name } : preview;
}

const onlyOne = (codes: string[]) => (codes.length === 1 ? codes[0] : undefined);

function orNotFound(error: unknown): never {
  if (error instanceof AppError && error.code === "NOT_FOUND") notFound();
  throw error;
}

/** A file that is no table is an answer, not a failure. */
function asAnswer(error: unknown): AppError {
  if (error instanceof AppError) return error;
  throw error;
}
