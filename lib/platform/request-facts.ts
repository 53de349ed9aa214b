import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import type { SessionView } from "@/lib/access/types";
import type { Scope } from "@/lib/platform/db/scope";
import { REQUEST_ID_HEADER, REQUEST_PATH_HEADER } from "@/lib/platform/request-headers";

interface Gate {
  scope: Scope;
  session: SessionView;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The gate with what the audit trail and the log say of its request. */
export function ofRequest<G extends Gate>(gate: G, head: Headers): G {
  const { session, scope } = gate;
  const id = head.get(REQUEST_ID_HEADER) ?? "";
  const request = {
    sessionId: session.sessionId,
    requestId: UUID.test(id) ? id : randomUUID(),
    route: (head.get(REQUEST_PATH_HEADER) ?? "").slice(0, 200),
    reach: scope.kind === "headquarters" ? "headquarters" : session.areas.map(({ code }) => code).join(" "),
  };
  return { ...gate, scope: { ...scope, request } };
}

/** The same request under the name of its action or route: what a browser says of its path counts on pages only. */
export function onRoute<G extends Gate>(gate: G, route: string): G {
  const { request } = gate.scope;
  return request ? { ...gate, scope: { ...gate.scope, request: { ...request, route } } } : gate;
}

/** Joins the lines that one request leaves in the log, and the event that it leaves in the trail. */
export async function requestIdOf(): Promise<string | undefined> {
  return (await headers()).get(REQUEST_ID_HEADER) ?? undefined;
}
