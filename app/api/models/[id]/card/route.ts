import { withScope } from "@/lib/platform/db/scope";
import { routeGate } from "@/lib/platform/session";
import { findModelVersion } from "@/lib/scoring/data/list-model-versions";
import { writeModelCard } from "@/lib/scoring/rules/write-model-card";
import { modelVersionIdSchema } from "@/lib/scoring/schema";

/** The model card of a version as markdown. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const gate = await routeGate("models:read");
  if (gate instanceof Response) return gate;
  const known = modelVersionIdSchema.safeParse(await params);
  const found = known.success && (await withScope(gate.scope, (tx) => findModelVersion(tx, known.data.id)));
  if (!found) return Response.json({ error: "Not found." }, { status: 404 });
  return new Response(writeModelCard(found), {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "content-disposition": `attachment; filename="model-card-${known.data.id}.md"`,
      "cache-control": "no-store",
    },
  });
}
