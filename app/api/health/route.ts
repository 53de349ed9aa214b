import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { log } from "@/lib/platform/log";
import { runScope } from "@/lib/platform/run-gate";
import { workerLives } from "@/lib/runs/data";
import { version } from "@/package.json";

/** For whoever watches over the app: no sign-in, and nothing in the answer that would need one. */
export async function GET(): Promise<Response> {
  const state = await readState();
  const healthy = state.database === "up" && state.worker === "up";
  const body = { status: healthy ? "ok" : "degraded", ...state, version };
  return Response.json(body, { status: healthy ? 200 : 503, headers: { "cache-control": "no-store" } });
}

async function readState() {
  try {
    return await withScope(runScope(), async (tx) => {
      const worker = (await workerLives(tx, systemClock())) ? "up" : "down";
      const published = await tx.db.publication.findFirst({ orderBy: { id: "desc" } });
      return { database: "up", worker, publishedScoreSet: published?.scoreSetId ?? null };
    });
  } catch (error) {
    log.error({ err: error }, "health");
    return { database: "down", worker: "unknown", publishedScoreSet: null };
  }
}
