import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { completeSignIn } from "@/lib/access/mutations/complete-sign-in";
import { endSession } from "@/lib/access/mutations/end-session";
import { signIn } from "@/lib/access/mutations/sign-in";
import { signInDemo } from "@/lib/access/mutations/sign-in-demo";
import { proofSchema } from "@/lib/access/schema";
import { authOptions, readSessionCookie, sessionCookieName } from "@/lib/platform/auth";
import { clientAddress, describeDevice, siteOf } from "@/lib/platform/client";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { countRequest } from "@/lib/platform/rate-limit";
import { runScope } from "@/lib/platform/run-gate";
import { comesFromUs } from "@/lib/platform/same-origin";

// Nobody is signed in yet here, so the app itself asks.
const scope = runScope();

/** The ways in: passphrase and then second factor, or the demo's one click. */
function providers(request: NextRequest) {
  const { headers } = request;
  const [address, device] = [clientAddress(headers), describeDevice(headers)];
  return [
    Credentials({
      id: "passphrase",
      credentials: { email: {}, passphrase: {} },
      async authorize(given) {
        const typed = { email: given?.email ?? "", passphrase: given?.passphrase ?? "" };
        return toUser("sign-in", await signIn(scope, { ...typed, address, device }, systemClock()));
      },
    }),
    Credentials({
      id: "second-factor",
      credentials: { proof: {} },
      async authorize(given) {
        const proof = proofSchema.safeParse(readJson(given?.proof));
        const cookie = request.cookies.get(sessionCookieName(headers))?.value;
        const sessionId = await readSessionCookie(cookie);
        if (!proof.success || !sessionId) throw new Error("TOO_LATE");
        const step = { sessionId, proof: proof.data, address, device, site: siteOf(headers) };
        return toUser("second-factor", await completeSignIn(scope, step, systemClock()));
      },
    }),
    Credentials({
      id: "demo",
      credentials: { account: {} },
      async authorize(given) {
        const account = Number(given?.account);
        const sessionId = await withScope(scope, (tx) =>
          signInDemo(tx, account, env().loopback, systemClock(), device),
        );
        const answer = sessionId
          ? ({ ok: true, sessionId } as const)
          : ({ ok: false, reason: "DEMO_CLOSED" } as const);
        return toUser("sign-in-demo", answer);
      },
    }),
  ];
}

/** The session as what next-auth calls a user; a refusal as the error whose message it hands to the page. */
function toUser(action: string, answer: { ok: true; sessionId: string } | { ok: false; reason: string }) {
  log.info({ action, outcome: answer.ok ? "done" : answer.reason }, "action");
  if (!answer.ok) throw new Error(answer.reason);
  return { id: answer.sessionId };
}

function readJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}

/** Refuses what no page of ours sends, and an address that asks too often; undefined where it may go on. */
async function refuse({ method, headers }: NextRequest): Promise<Response | undefined> {
  if (method !== "POST") return undefined;
  if (!comesFromUs(headers)) {
    return Response.json({ error: "This does not come from a page of Hustings." }, { status: 403 });
  }
  const wait = await countRequest("sign-in", { address: clientAddress(headers) });
  if (wait === 0) return undefined;
  return Response.json(
    { error: "TOO_MANY_TRIES" },
    { status: 429, headers: { "retry-after": String(wait) } },
  );
}

async function handle(request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }) {
  const refusal = await refuse(request);
  if (refusal) return refusal;
  const options = authOptions(request.headers, {
    providers: providers(request),
    endSession: (sessionId) => withScope(scope, (tx) => endSession(tx, sessionId, systemClock())),
  });
  return NextAuth(request, context, options);
}

export { handle as GET, handle as POST };
