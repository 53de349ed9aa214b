import { notFound } from "next/navigation";
import { listDistrictChoices } from "@/lib/areas/data/list-district-choices";
import { countRejects } from "@/lib/imports/data/count-rejects";
import { nameRejects } from "@/lib/imports/data/name-rejects";
import { unknownDistricts } from "@/lib/imports/rules/unknown-districts";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { requirePermission } from "@/lib/platform/session";
import { findRun, listRunsOfFile } from "@/lib/runs/data";
import { runIdSchema } from "@/lib/runs/schema";
import { findFile } from "@/lib/sources/data/list-files";

/** A run with what it rejected. */
export async function loadRunPage(id: string) {
  const { scope } = await requirePermission("runs:read");
  const runId = runIdSchema.safeParse(id);
  if (!runId.success) notFound();
  const now = systemClock();
  const { run, rejects, asked, choices, file, others } = await withScope(scope, async (tx) => {
    const found = await findRun(tx, runId.data, now);
    const districts = found && unknownDistricts(found);
    const fileId = found?.fileId;
    return {
      run: found,
      file: fileId ? await findFile(tx, fileId) : null,
      others: fileId ? (await listRunsOfFile(tx, fileId, now)).filter(({ id }) => id !== found.id) : [],
      rejects: await nameRejects(tx, await countRejects(tx, runId.data), fileId),
      asked: districts,
      choices: districts && (await listDistrictChoices(tx, districts.authorityCode, districts.publishedOn)),
    };
  });
  if (!run) notFound();
  return {
    run,
    file,
    others,
    rejects,
    now,
    placing: asked && choices && { districts: asked.districts, choices },
  };
}
