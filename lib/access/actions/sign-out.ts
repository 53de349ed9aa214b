"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { endSession } from "@/lib/access/mutations/end-session";
import { sessionCookieName } from "@/lib/platform/auth";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { currentPerson } from "@/lib/platform/session";

/** Ends the session's row as well as the cookie: a copy of the cookie opens nothing afterwards. */
export async function signOut(): Promise<void> {
  const person = await currentPerson();
  if (person) {
    const { userId, sessionId } = person;
    await withScope(runScope(userId), (tx) => endSession(tx, sessionId, systemClock()));
  }
  const [jar, head] = await Promise.all([cookies(), headers()]);
  const name = sessionCookieName(head);
  jar.set(name, "", {
    maxAge: 0,
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: name.startsWith("__Host-"),
  });
  redirect("/sign-in");
}
