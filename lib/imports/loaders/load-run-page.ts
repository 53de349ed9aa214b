import { notFound } from "next/navigation";
import { countRejects } from "@/lib/imports/data/count-rejects";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { requirePermission } from "@/lib/platform/session";
import { findRun } from "@/lib/runs/data";
import { runIdSchema } from "@/lib/runs/schema";

/** A run with what it rejected. */
export async function loadRunPage(id: string) {
  const { scope } = await requirePermission("runs:read");
  const runId = runIdSchema.safeParse(id);
  if (!runId.success) notFound();
  const now = systemClock();
  const { run, rejects } = await withScope(scope, async (tx) => ({
    run: await findRun(tx, runId.data, now),
    rejects: await countRejects(tx, runId.data),
  }));
  if (!run) notFound();
  return { run, rejects, now };
}
