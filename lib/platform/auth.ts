import type { NextAuthOptions } from "next-auth";
import { decode } from "next-auth/jwt";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";

/** A session ends after this, however busy. */
export const SESSION_HOURS = 12;

// Without NEXTAUTH_URL the address is the one the browser asked for, so that any HOST and PORT work.
process.env.AUTH_TRUST_HOST ??= "true";

/**
 * Whether the browser speaks https to us. Over plain http the Secure attribute, and with it the `__Host-` prefix, is
 * refused by browsers, so `http://127.0.0.1:3000` gets plain names. A plain cookie is never read over https.
 */
export function servedOverHttps(headers: Headers): boolean {
  const { publicUrl } = env();
  if (publicUrl) return publicUrl.startsWith("https://");
  return headers.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https";
}

export function sessionCookieName(headers: Headers): string {
  return cookieName("session", servedOverHttps(headers));
}

/** The id of the session's row that the cookie carries; null where it was not made by us or has run out. */
export async function readSessionCookie(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null;
  const token = await decode({ token: cookie, secret: env().authSecret }).catch(() => null);
  return typeof token?.sessionId === "string" ? token.sessionId : null;
}

/** next-auth as a shell around the cookie and the CSRF token; what a session is stands in its row. */
export function authOptions(
  headers: Headers,
  parts: Pick<NextAuthOptions, "providers"> & { endSession: (sessionId: string) => Promise<void> },
): NextAuthOptions {
  const secure = servedOverHttps(headers);
  const cookie = (name: string) => ({
    name: cookieName(name, secure),
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
  });
  return {
    providers: parts.providers,
    secret: env().authSecret,
    session: { strategy: "jwt", maxAge: SESSION_HOURS * 3600 },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    useSecureCookies: secure,
    cookies: {
      sessionToken: cookie("session"),
      csrfToken: cookie("csrf"),
      callbackUrl: cookie("callback"),
    },
    callbacks: {
      // `user.id` is the session's id; name and e-mail stay out of the cookie.
      jwt: ({ token, user }) => ({ sessionId: user ? user.id : token.sessionId }),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token.sessionId === "string") await parts.endSession(token.sessionId);
      },
    },
    logger: {
      error: (code) => log.error({ code }, "next-auth"),
      warn: (code) => log.debug({ code }, "next-auth"),
      debug: () => {},
    },
  };
}

function cookieName(name: string, secure: boolean): string {
  return `${secure ? "__Host-" : ""}hustings.${name}`;
}
