import { join } from "node:path";
import { FileStore } from "@tus/file-store";
import { Server, type Upload } from "@tus/server";
import { receiveFile } from "@/lib/imports/mutations/receive-file";
import { importKindSchema, UPLOAD_MOST_BYTES } from "@/lib/imports/schema";
import { systemClock } from "@/lib/platform/clock";
import { type Scope, withScope } from "@/lib/platform/db/scope";
import { comesFromUs } from "@/lib/platform/same-origin";
import { routeGate } from "@/lib/platform/session";
import { incomingFolder } from "@/lib/platform/storage";

const KEPT_UNFINISHED_MS = 7 * 24 * 3_600_000;
// Copying ten gigabytes into the store takes longer than a transaction usually may.
const RECEIVE_TIMEOUT_MS = 15 * 60_000;

const scopes = new WeakMap<Request, Scope>();
let server: Server | undefined;

/** Resumable uploads (tus) of the data team. A finished one becomes a file of the register of sources. */
async function handle(request: Request): Promise<Response> {
  if (request.method !== "HEAD" && request.method !== "OPTIONS" && !comesFromUs(request.headers)) {
    return Response.json({ error: "This upload does not come from a page of Hustings." }, { status: 403 });
  }
  const gate = await routeGate("files:upload");
  if (gate instanceof Response) return gate;
  server ??= openServer();
  scopes.set(request, gate.scope);
  return server.handleWeb(request);
}

function openServer(): Server {
  const datastore = new FileStore({
    directory: incomingFolder(),
    expirationPeriodInMilliseconds: KEPT_UNFINISHED_MS,
  });
  const tus = new Server({
    path: "/api/uploads",
    relativeLocation: true,
    maxSize: UPLOAD_MOST_BYTES,
    datastore,
    onUploadCreate: async (_request, upload) => {
      if (!readMetadata(upload)) throw { status_code: 400, body: "Say the file's name and kind." };
      await tus.cleanUpExpiredUploads();
      return {};
    },
    onUploadFinish: async (request, upload) => {
      const metadata = readMetadata(upload);
      const scope = scopes.get(request);
      if (!metadata || !scope) throw { status_code: 400, body: "Say the file's name and kind." };
      const path = join(incomingFolder(), upload.id);
      const file = await withScope(
        scope,
        (tx) => receiveFile(tx, { path, ...metadata, now: systemClock() }),
        { timeout: RECEIVE_TIMEOUT_MS },
      );
      await datastore.remove(upload.id);
      return { headers: { "Hustings-File": file.id } };
    },
  });
  return tus;
}

function readMetadata(upload: Upload) {
  const kind = importKindSchema.safeParse(upload.metadata?.kind);
  const name = upload.metadata?.filename?.trim().slice(0, 200);
  return kind.success && name ? { kind: kind.data, name } : null;
}

export { handle as DELETE, handle as HEAD, handle as OPTIONS, handle as PATCH, handle as POST };
