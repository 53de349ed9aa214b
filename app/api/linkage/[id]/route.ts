import { listLinkages } from "@/lib/linkage/data/list-linkages";
import { linkageIdSchema } from "@/lib/linkage/schema";
import { withScope } from "@/lib/platform/db/scope";
import { routeGate } from "@/lib/platform/session";

/** The figures of one linking, for machines. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const gate = await routeGate("electors:link");
  if (gate instanceof Response) return gate;
  const id = linkageIdSchema.safeParse((await params).id);
  const [linkage] = id.success ? await withScope(gate.scope, (tx) => listLinkages(tx, id.data)) : [];
  return linkage ? Response.json(linkage) : Response.json({ error: "Not found." }, { status: 404 });
}
