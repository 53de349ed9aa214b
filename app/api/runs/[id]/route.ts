import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { routeGate } from "@/lib/platform/session";
import { findRun } from "@/lib/runs/data";
import { progressOf } from "@/lib/runs/rules/progress-of";
import { runIdSchema } from "@/lib/runs/schema";

/** A run's progress, for the page that watches it. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const gate = await routeGate("runs:read");
  if (gate instanceof Response) return gate;
  const id = runIdSchema.safeParse((await params).id);
  const run = id.success && (await withScope(gate.scope, (tx) => findRun(tx, id.data, systemClock())));
  if (!run) return Response.json({ error: "Not found." }, { status: 404 });
  return Response.json(progressOf(run), { headers: { "cache-control": "no-store" } });
}
