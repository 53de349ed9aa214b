import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { endSession } from "@/lib/access/mutations/end-session";
import { signIn } from "@/lib/access/mutations/sign-in";
import { signInDemo } from "@/lib/access/mutations/sign-in-demo";
import { authOptions } from "@/lib/platform/auth";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { runScope } from "@/lib/platform/run-gate";

// Nobody is signed in yet here, so the app itself asks.
const scope = runScope();

const passphrase = Credentials({
  id: "passphrase",
  credentials: { email: {}, passphrase: {} },
  async authorize(given, request) {
    const answer = await signIn(
      scope,
      {
        email: given?.email ?? "",
        passphrase: given?.passphrase ?? "",
        address: addressOf(request.headers),
      },
      systemClock(),
    );
    log.info({ action: "sign-in", outcome: answer.ok ? "done" : answer.reason }, "action");
    if (!answer.ok) throw new Error(answer.reason);
    return { id: answer.sessionId };
  },
});

const demo = Credentials({
  id: "demo",
  credentials: { account: {} },
  async authorize(given) {
    const account = Number(given?.account);
    const sessionId = await withScope(scope, (tx) => signInDemo(tx, account, env().loopback, systemClock()));
    log.info({ action: "sign-in-demo", outcome: sessionId ? "done" : "refused" }, "action");
    if (!sessionId) throw new Error("DEMO_CLOSED");
    return { id: sessionId };
  },
});

/** The last address is the one that the nearest proxy, or Next's own server, has seen itself. */
function addressOf(headers: Record<string, unknown> | undefined): string {
  const chain = headers?.["x-forwarded-for"];
  return typeof chain === "string" ? (chain.split(",").at(-1)?.trim() ?? "") : "";
}

async function handle(request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }) {
  const options = authOptions(request.headers, {
    providers: [passphrase, demo],
    endSession: (sessionId) => withScope(scope, (tx) => endSession(tx, sessionId, systemClock())),
  });
  return NextAuth(request, context, options);
}

export { handle as GET, handle as POST };
