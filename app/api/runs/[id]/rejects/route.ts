import { Readable } from "node:stream";
import { findImportFile } from "@/lib/imports/data/find-import-file";
import { streamRejectedRows } from "@/lib/imports/data/stream-rejected-rows";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { routeGate } from "@/lib/platform/session";
import { findRun } from "@/lib/runs/data";
import { runIdSchema } from "@/lib/runs/schema";

/** A run's rejected rows as CSV, to be corrected and loaded again. They hold text of the file: the data team's alone. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const gate = await routeGate("files:read");
  if (gate instanceof Response) return gate;
  const { scope } = gate;
  const id = runIdSchema.safeParse((await params).id);
  const found = id.success && (await withScope(scope, (tx) => findRunWithFile(tx, id.data)));
  if (!found) return Response.json({ error: "Not found." }, { status: 404 });
  const rows = streamRejectedRows(scope, found.runId, found.file);
  return new Response(Readable.toWeb(Readable.from(rows)) as ReadableStream, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="rejected-rows-run-${found.runId}.csv"`,
      "cache-control": "no-store",
    },
  });
}

async function findRunWithFile(tx: Parameters<typeof findRun>[0], runId: number) {
  const run = await findRun(tx, runId, systemClock());
  if (!run?.fileId) return null;
  return { runId, file: await findImportFile(tx, run.fileId) };
}
