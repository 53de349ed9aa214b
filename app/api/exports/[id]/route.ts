import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { findDownload } from "@/lib/exports/data/find-download";
import { type ExportFormat, exportIdSchema } from "@/lib/exports/schema";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { routeGate } from "@/lib/platform/session";
import { exportPath } from "@/lib/platform/storage";

const TYPES: Record<ExportFormat, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
};

/** A copy, for whoever asked for it. That it left is written down before its first byte does. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const gate = await routeGate("exports:make");
  if (gate instanceof Response) return gate;
  const { scope, session } = gate;
  const id = exportIdSchema.safeParse((await params).id);
  if (!id.success) return Response.json({ error: "Not found." }, { status: 404 });
  const download = await withScope(runScope(session.userId, scope.request), (tx) =>
    findDownload(tx, id.data, { userId: session.userId, scope }, systemClock()),
  );
  if (!download.ok) {
    return download.reason === "EXPIRED"
      ? Response.json({ error: "This copy has expired. Ask for a new one." }, { status: 410 })
      : Response.json({ error: "Not found." }, { status: 404 });
  }
  return new Response(Readable.toWeb(createReadStream(exportPath(id.data))) as ReadableStream, {
    headers: {
      "content-type": TYPES[download.format],
      "content-length": String(download.sizeBytes),
      "content-disposition": `attachment; filename="${download.name}"`,
      "x-file-sha256": download.sha256,
      "cache-control": "no-store",
    },
  });
}
