import { createHash, timingSafeEqual } from "node:crypto";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { env } from "@/lib/platform/env";
import { processMetrics, writeMetrics } from "@/lib/platform/metrics";
import { runScope } from "@/lib/platform/run-gate";
import { readStateMetrics } from "@/lib/runs/data";

/** How the app is, for whoever watches over it and shows the token: numbers only, nothing of a person. */
export async function GET(request: Request): Promise<Response> {
  const { metricsToken } = env();
  const shown = request.headers.get("authorization")?.replace(/^Bearer /, "") ?? "";
  if (!metricsToken || !sameText(shown, metricsToken)) {
    return Response.json({ error: "Not found." }, { status: 404 });
  }
  const state = await withScope(runScope(), (tx) => readStateMetrics(tx, systemClock()));
  return new Response(writeMetrics([...state, ...processMetrics()]), {
    headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8", "cache-control": "no-store" },
  });
}

function sameText(one: string, other: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
