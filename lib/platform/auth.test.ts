import { encode } from "next-auth/jwt";
import { expect, test } from "vitest";
import { authOptions, readSessionCookie, sessionCookieName } from "@/lib/platform/auth";
import { env } from "@/lib/platform/env";

const overHttps = new Headers({ "x-forwarded-proto": "https" });
const cookiesOf = (headers: Headers) =>
  Object.values(authOptions(headers, { providers: [], endSession: async () => undefined }).cookies ?? {});

test("over https every cookie is bound to this host, unread by scripts, unsent by other sites, and for https alone", () => {
  const cookies = cookiesOf(overHttps);
  expect(cookies.map(({ name }) => name)).toEqual([
    "__Host-hustings.session",
    "__Host-hustings.csrf",
    "__Host-hustings.callback",
  ]);
  for (const { options } of cookies) {
    expect(options).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
  }
});

test("a cookie with a plain name, which another host of the domain could set, is not read over https", () => {
  expect(sessionCookieName(overHttps)).toBe("__Host-hustings.session");
  expect(sessionCookieName(new Headers())).toBe("hustings.session");
});

test("a cookie that we did not seal, or whose time is over, holds no session", async () => {
  const token = { sessionId: "6f0c2c4e-8a55-4c6c-9a2e-0d5f5f3f8a11" };
  const { authSecret: secret } = env();
  expect(await readSessionCookie(await encode({ token, secret }))).toBe(token.sessionId);
  const [head, ...rest] = (await encode({ token, secret })).split(".");
  const refused = [
    undefined,
    "",
    token.sessionId,
    `${Buffer.from(JSON.stringify({ alg: "none" })).toString("base64url")}.${Buffer.from(JSON.stringify(token)).toString("base64url")}.`,
    await encode({ token, secret: "another secret of another app" }),
    await encode({ token, secret, maxAge: -60 }),
    [head, ...rest.slice(0, -1), rest.at(-1)?.replace(/^./, (first) => (first === "A" ? "B" : "A"))].join(
      ".",
    ),
  ];
  for (const cookie of refused) expect(await readSessionCookie(cookie)).toBeNull();
});
