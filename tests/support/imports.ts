import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importAreaDistricts } from "@/lib/areas/jobs/import-area-districts";
import { importAreas } from "@/lib/areas/jobs/import-areas";
import { importBoundaries } from "@/lib/areas/jobs/import-boundaries";
import { importPollingDistricts } from "@/lib/areas/jobs/import-polling-districts";
import { importPostcodes } from "@/lib/areas/jobs/import-postcodes";
import { importContacts } from "@/lib/canvass/jobs/import-contacts";
import { importPeople } from "@/lib/canvass/jobs/import-people";
import { importCensus } from "@/lib/demographics/jobs/import-census";
import { importDemographics } from "@/lib/demographics/jobs/import-demographics";
import { importAbsentVoters } from "@/lib/elections/jobs/import-absent-voters";
import { importElections } from "@/lib/elections/jobs/import-elections";
import { importMarkedRegister } from "@/lib/elections/jobs/import-marked-register";
import { importCandidates, importResults } from "@/lib/elections/jobs/import-results";
import { receiveFile } from "@/lib/imports/mutations/receive-file";
import type { ImportKind } from "@/lib/imports/schema";
import { linkRegister } from "@/lib/linkage/jobs/link-register";
import { importMembers } from "@/lib/members/jobs/import-members";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import type { Prisma } from "@/lib/platform/generated/client";
import { runScope } from "@/lib/platform/run-gate";
import { importRegister } from "@/lib/register/jobs/import-register";
import { undoRegisterVersion } from "@/lib/register/jobs/undo-version";
import { findRun } from "@/lib/runs/data";
import { executeRun, type RunHandlers } from "@/lib/runs/jobs";
import { createRun } from "@/lib/runs/mutations";
import type { RunProgress, RunView } from "@/lib/runs/types";
import { importQuestions } from "@/lib/surveys/jobs/import-questions";
import { importSurvey } from "@/lib/surveys/jobs/import-survey";

const scope = runScope();

export const importHandlers = {
  "areas-import": importAreas,
  "polling-districts-import": importPollingDistricts,
  "elections-import": importElections,
  "register-import": importRegister,
  "register-undo": undoRegisterVersion,
  "marked-register-import": importMarkedRegister,
  "questions-import": importQuestions,
  "survey-import": importSurvey,
  "results-import": importResults,
  "candidates-import": importCandidates,
  "demographics-import": importDemographics,
  "census-import": importCensus,
  "absent-voters-import": importAbsentVoters,
  "members-import": importMembers,
  "area-districts-import": importAreaDistricts,
  "boundaries-import": importBoundaries,
  "postcodes-import": importPostcodes,
  "contacts-import": importContacts,
  "people-import": importPeople,
  "register-linking": linkRegister,
} as RunHandlers;

export function writeTemporary(content: string | Buffer, name = "file.csv"): string {
  const path = join(mkdtempSync(join(tmpdir(), "hustings-")), name);
  writeFileSync(path, content);
  return path;
}

export async function newImport(
  kind: ImportKind,
  path: string,
  params: Prisma.InputJsonObject = {},
): Promise<number> {
  const name = path.split("/").at(-1) ?? "";
  return withScope(scope, async (tx) => {
    const file = await receiveFile(tx, { path, name, kind, now: new Date() });
    return createRun(tx, { kind: `${kind}-import`, params: { ...params, fileId: file.id }, fileId: file.id });
  });
}

export async function runImport(id: number, onProgress?: (progress: RunProgress) => void): Promise<RunView> {
  await executeRun(scope, id, importHandlers, systemClock, onProgress);
  const run = await withScope(scope, (tx) => findRun(tx, id, new Date()));
  if (!run) throw new Error(`run ${id} is gone`);
  return run;
}

/** Receives a file of this content and runs its import to the end. */
export async function importText(
  kind: ImportKind,
  content: string | Buffer,
  params: Prisma.InputJsonObject = {},
): Promise<RunView> {
  return runImport(await newImport(kind, writeTemporary(content), params));
}
