import { contactsImportParamsSchema } from "@/lib/canvass/schema";
import { deliveryParamsSchema } from "@/lib/demographics/schema";
import { absentVotersImportParamsSchema } from "@/lib/elections/schema";
import {
  type ImportKind,
  markedRegisterImportParamsSchema,
  registerImportParamsSchema,
  smallImportParamsSchema,
  tableImportParamsSchema,
} from "@/lib/imports/schema";
import { membersImportParamsSchema } from "@/lib/members/schema";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import type { Prisma } from "@/lib/platform/generated/client";
import { requestRun } from "@/lib/runs/mutations";
import type { RunKind } from "@/lib/runs/schema";
import { surveyImportParamsSchema } from "@/lib/surveys/schema";

const PARAMS = {
  register: registerImportParamsSchema,
  "marked-register": markedRegisterImportParamsSchema,
  areas: smallImportParamsSchema,
  "polling-districts": smallImportParamsSchema,
  elections: smallImportParamsSchema,
  questions: smallImportParamsSchema,
  survey: surveyImportParamsSchema,
  results: tableImportParamsSchema,
  candidates: tableImportParamsSchema,
  demographics: deliveryParamsSchema,
  census: deliveryParamsSchema,
  "absent-voters": absentVotersImportParamsSchema,
  members: membersImportParamsSchema,
  "area-districts": tableImportParamsSchema,
  boundaries: smallImportParamsSchema,
  postcodes: tableImportParamsSchema,
  contacts: contactsImportParamsSchema,
  people: tableImportParamsSchema,
} as const;

/**
 * A run for the worker. Parameters are checked here and again when the run starts; throws a ZodError that names the
 * field.
 */
export async function requestImport(
  tx: ScopedTransaction,
  kind: ImportKind,
  params: unknown,
): Promise<number> {
  const parsed = PARAMS[kind].parse(params);
  const runKind: RunKind = `${kind}-import`;
  return requestRun(tx, { kind: runKind, params: parsed as Prisma.InputJsonObject, fileId: parsed.fileId });
}
