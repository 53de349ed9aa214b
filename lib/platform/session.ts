import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { isConfirmed, isSensitive, may, type Permission } from "@/lib/access/policy";
import { ROLES, type Role, UNDERTAKING_VERSION } from "@/lib/access/schema";
import type { GrantedArea, Person, SessionView, Standing } from "@/lib/access/types";
import { readSessionCookie, sessionCookieName } from "@/lib/platform/auth";
import { prismaFor } from "@/lib/platform/db/clients";
import type { Scope } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";
import { countRequest } from "@/lib/platform/rate-limit";
import { ofRequest, onRoute } from "@/lib/platform/request-facts";

/** Who asks and what they may see: what the gate hands to loaders, actions and routes. */
export interface Gate {
  scope: Scope;
  session: SessionView;
}

interface SessionRow {
  userId: number;
  name: string;
  email: string;
  demo: boolean;
  role: string | null;
  confirmedAt: Date | null;
  proven: boolean;
  undertaken: boolean;
  grants: { role: Role; wholeParty: boolean; areas: GrantedArea[] }[];
}

/** The session's row with what is in force now; null where the session is not. */
async function readSession(sessionId: string, now: Date): Promise<SessionRow | null> {
  const [row] = await prismaFor("hustings_hq").$queryRaw<SessionRow[]>`
    select u.id as "userId", u.name, u.email, u.demo, s.role, s.confirmed_at as "confirmedAt",
      s.second_factor_at is not null as proven,
      exists (select from undertaking t where t.user_id = u.id and t.version = ${UNDERTAKING_VERSION}
        and t.accepted_at > ${now}::timestamptz - interval '1 year') as undertaken,
      coalesce((
        select json_agg(json_build_object('role', g.role, 'wholeParty', g.whole_party, 'areas', (
          select coalesce(json_agg(json_build_object('code', a.code, 'name', a.name, 'kind', a.kind) order by a.id), '[]')
          from grant_area ga join area a on a.id = ga.area_id where ga.grant_id = g.id)) order by g.id)
        from grants_in_force(${now}) g where g.user_id = u.id), '[]') as grants
    from app_session s join user_account u on u.id = s.user_id and u.disabled_at is null
    where s.id = ${sessionId}::uuid and s.revoked_at is null and s.expires_at > ${now}`;
  return row ?? null;
}

function standingOf(row: SessionRow): Standing {
  if (!row.proven) return "second-factor";
  if (!row.undertaken) return "undertaking";
  return row.grants.length === 0 ? "no-access" : "open";
}

/** Who holds the session, data or not. */
export async function openPerson(sessionId: string, now: Date): Promise<Person | null> {
  const row = await readSession(sessionId, now);
  if (!row) return null;
  const { userId, name, email, demo } = row;
  return { userId, sessionId, name, email, demo, standing: standingOf(row) };
}

/**
 * The gate of people: one of the two places that mint a scope; the other is `run-gate.ts`. The session's row is read on
 * every request, so that signing out, revoking and the end of a grant take effect at once.
 *
 * @returns null where no session is in force, or it opens no data
 */
export async function openSession(sessionId: string, now: Date): Promise<Gate | null> {
  const row = await readSession(sessionId, now);
  if (!row || standingOf(row) !== "open") return null;
  const roles = ROLES.filter((role) => row.grants.some((grant) => grant.role === role));
  const role = roles.find((held) => held === row.role) ?? roles[0];
  if (!role) return null;
  // The policies look the role up in the row.
  if (role !== row.role) await actIn(sessionId, role);
  const grants = row.grants.filter((grant) => grant.role === role);
  const everything = grants.some((grant) => grant.wholeParty);
  const areas = everything ? [] : grants.flatMap((grant) => grant.areas);
  const { userId, name, demo, confirmedAt } = row;
  const session = { userId, sessionId, name, role, roles, areas, demo, confirmedAt };
  return { session, scope: everything ? headquartersScope(userId) : await localScope(session) };
}

async function actIn(sessionId: string, role: Role): Promise<void> {
  await prismaFor("hustings_hq").session.update({ where: { id: sessionId }, data: { role } });
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

const currentSessionId = cache(async (): Promise<string | null> => {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  return readSessionCookie(jar.get(sessionCookieName(head))?.value);
});

/** The request's session, read once per request; null where none is in force. */
export const currentGate = cache(async (): Promise<Gate | null> => {
  const [sessionId, head] = await Promise.all([currentSessionId(), headers()]);
  if (!sessionId) return null;
  const [gate, wait] = await Promise.all([
    openSession(sessionId, new Date()),
    countRequest("account", { session: sessionId }),
  ]);
  if (wait > 0) throw tooMany(wait);
  return gate && ofRequest(gate, head);
});

/** Who holds the request's session, also where it opens no data yet. */
export const currentPerson = cache(async (): Promise<Person | null> => {
  const sessionId = await currentSessionId();
  return sessionId ? openPerson(sessionId, new Date()) : null;
});

/** For pages: leads to what is still to be done where no data is open yet. */
export async function requireScope(): Promise<Gate> {
  const gate = await currentGate().catch(slowDown);
  if (gate) return gate;
  const person = await currentPerson();
  if (person?.standing === "second-factor") redirect(await withWanted("/sign-in/second-factor"));
  if (person?.standing === "undertaking") redirect(await withWanted("/undertaking"));
  if (person) redirect("/no-access");
  const party = await prismaFor("hustings_hq").party.findFirst({ select: { id: true } });
  redirect(party ? await withWanted("/sign-in") : "/setup");
}

const tooMany = (seconds: number) =>
  new AppError("TOO_MANY", `Too many requests from this account. Wait ${seconds} seconds, then try again.`);

/** A page cannot answer 429: it leads to where it is answered. An action says so in its form. */
async function slowDown(error: unknown): Promise<never> {
  const head = await headers();
  if (error instanceof AppError && error.code === "TOO_MANY" && !head.has("next-action")) {
    redirect("/api/slow-down");
  }
  throw error;
}

/** The address with the page that was asked for, to go on to afterwards. */
async function withWanted(path: string): Promise<string> {
  const wanted = (await headers()).get("x-wanted");
  return wanted && wanted !== "/" ? `${path}?to=${encodeURIComponent(wanted)}` : path;
}

/** For pages of some roles: to the others the page is not found. */
export async function requirePermission(permission: Permission): Promise<Gate> {
  const gate = await requireScope();
  if (!may(gate.session.role, permission)) notFound();
  return gate;
}

/** For pages of sensitive acts: who has not just proved who they are does so first, and comes back. */
export async function requireStepUp(permission: Permission): Promise<Gate> {
  const gate = await requirePermission(permission);
  if (isConfirmed(gate.session, new Date())) return gate;
  redirect(await withWanted("/confirm"));
}

/** For route handlers: the gate, or the answer to send instead (401, 403, or 404 where the role may not). */
export async function routeGate(permission: Permission): Promise<Gate | Response> {
  const gate = await currentGate().catch((error: unknown) => {
    if (error instanceof AppError && error.code === "TOO_MANY") return error;
    throw error;
  });
  if (gate instanceof AppError) {
    return Response.json({ error: gate.message }, { status: 429, headers: { "retry-after": "60" } });
  }
  if (!gate) return Response.json({ error: "Sign in first." }, { status: 401 });
  if (!may(gate.session.role, permission)) return Response.json({ error: "Not found." }, { status: 404 });
  if (isSensitive(permission) && !isConfirmed(gate.session, new Date())) {
    return Response.json({ error: "Confirm first that it is you." }, { status: 403 });
  }
  return onRoute(gate, `api ${permission}`);
}
