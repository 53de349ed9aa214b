"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { returnValidationErrors } from "next-safe-action";
import { setupCodeFits } from "@/lib/access/mutations/check-setup-code";
import { endSession } from "@/lib/access/mutations/end-session";
import { importFirstAreas } from "@/lib/access/mutations/import-first-areas";
import { setUpParty } from "@/lib/access/mutations/set-up-party";
import { setUpSchema } from "@/lib/access/schema";
import { sessionCookieName } from "@/lib/platform/auth";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { env } from "@/lib/platform/env";
import { runScope } from "@/lib/platform/run-gate";
import { formOf, openAction } from "@/lib/platform/safe-action";
import { currentGate } from "@/lib/platform/session";

/** Ends the session's row as well as the cookie: a copy of the cookie opens nothing afterwards. */
export async function signOut(): Promise<void> {
  const gate = await currentGate();
  if (gate) {
    const { sessionId } = gate.session;
    await withScope(runScope(gate.session.userId), (tx) => endSession(tx, sessionId, systemClock()));
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

const setUpForm = formOf(setUpSchema);

/** Before there is an account the app itself acts, for whoever sits at this machine or holds the printed code. */
export const setUp = openAction
  .metadata({ actionName: "set-up-party" })
  .inputSchema(setUpForm)
  .stateAction(async ({ parsedInput }) => {
    const { loopback, dataDir } = env();
    if (!loopback && !(await setupCodeFits(dataDir, parsedInput.code ?? ""))) {
      const message = "Enter the code that npm start printed where the app runs";
      returnValidationErrors(setUpForm, { code: { _errors: [message] } });
    }
    await withScope(runScope(), async (tx) => {
      await setUpParty(tx, parsedInput, systemClock());
      if (parsedInput.areasFile) await importFirstAreas(tx, parsedInput.areasFile, systemClock());
    });
    redirect("/sign-in?new");
  });
