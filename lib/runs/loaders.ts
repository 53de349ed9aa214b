import { notFound } from "next/navigation";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { requirePermission } from "@/lib/platform/session";
import { findRun } from "@/lib/runs/data";
import { runIdSchema } from "@/lib/runs/schema";

export async function loadRun(id: string) {
  const { scope, session } = await requirePermission("runs:read");
  const runId = runIdSchema.safeParse(id);
  if (!runId.success) notFound();
  const run = await withScope(scope, (tx) => findRun(tx, runId.data, systemClock()));
  if (!run) notFound();
  return { run, scope, session };
}
