import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { may, type Permission } from "@/lib/access/policy";
import { ROLES } from "@/lib/access/schema";
import type { SessionView } from "@/lib/access/types";
import { readSessionCookie, sessionCookieName } from "@/lib/platform/auth";
import { prismaFor } from "@/lib/platform/db/clients";
import type { Scope } from "@/lib/platform/db/scope";
import { ofRequest, onRoute } from "@/lib/platform/request-facts";

/** Who asks and what they may see: what the gate hands to loaders, actions and routes. */
export interface Gate {
  scope: Scope;
  session: SessionView;
}

/**
 * The gate of people: one of the two places that mint a scope; the other is `run-gate.ts`. The session's row is read on
 * every request, so that signing out, revoking and the end of a grant take effect at once.
 *
 * @returns null where no session is in force
 */
export async function openSession(sessionId: string, now: Date): Promise<Gate | null> {
  const inForce = { validFrom: { lte: now }, OR: [{ validTo: null }, { validTo: { gt: now } }] };
  const row = await prismaFor("hustings_hq").session.findFirst({
    where: { id: sessionId, revokedAt: null, expiresAt: { gt: now }, user: { disabledAt: null } },
    include: {
      user: {
        include: {
          grants: {
            where: inForce,
            include: { area: { select: { code: true, name: true, kind: true } } },
            orderBy: { id: "asc" },
          },
        },
      },
    },
  });
  const role = ROLES.find((known) => known === row?.user.role);
  if (!row || !role) return null;
  const { user } = row;
  const areas = role === "local" ? user.grants.map((grant) => grant.area) : [];
  const session = { userId: user.id, sessionId, name: user.name, role, areas };
  return { session, scope: role === "local" ? await localScope(session) : headquartersScope(user.id) };
}

function headquartersScope(userId: number): Scope {
  return { kind: "headquarters", userId } as Scope;
}

/** The districts as the database itself sees them, on the role that its policies fence. */
async function localScope({ userId, sessionId }: SessionView): Promise<Scope> {
  const [, rows] = await prismaFor("hustings_app").$transaction([
    prismaFor("hustings_app").$executeRaw`select set_config('app.session_id', ${sessionId}, true)`,
    prismaFor("hustings_app").$queryRaw<{ ids: number[] }[]>`select my_districts() as ids`,
  ]);
  return { kind: "local", userId, sessionId, districtIds: rows[0]?.ids ?? [] } as unknown as Scope;
}

/** The request's session, read once per request; null where none is in force. */
export const currentGate = cache(async (): Promise<Gate | null> => {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  const sessionId = await readSessionCookie(jar.get(sessionCookieName(head))?.value);
  const gate = sessionId ? await openSession(sessionId, new Date()) : null;
  return gate && ofRequest(gate, head);
});

/** For pages: leads to the sign-in where no session is in force, and to the setup where there is no party yet. */
export async function requireScope(): Promise<Gate> {
  const gate = await currentGate();
  if (gate) return gate;
  const party = await prismaFor("hustings_hq").party.findFirst({ select: { id: true } });
  redirect(party ? "/sign-in" : "/setup");
}

/** For pages of some roles: to the others the page is not found. */
export async function requirePermission(permission: Permission): Promise<Gate> {
  const gate = await requireScope();
  if (!may(gate.session.role, permission)) notFound();
  return gate;
}

/** For route handlers: the gate, or the answer to send instead (401, or 404 where the role may not). */
export async function routeGate(permission?: Permission): Promise<Gate | Response> {
  const gate = await currentGate();
  if (!gate) return Response.json({ error: "Sign in first." }, { status: 401 });
  if (permission && !may(gate.session.role, permission)) {
    return Response.json({ error: "Not found." }, { status: 404 });
  }
  return onRoute(gate, `api ${permission ?? "open"}`);
}
