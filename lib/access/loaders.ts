import { redirect } from "next/navigation";
import { findParty, listDemoAccounts } from "@/lib/access/data";
import type { DemoAccount } from "@/lib/access/types";
import { withScope } from "@/lib/platform/db/scope";
import { env } from "@/lib/platform/env";
import { runScope } from "@/lib/platform/run-gate";
import { currentGate } from "@/lib/platform/session";

export interface SignInPage {
  partyName: string;
  demoAccounts: DemoAccount[];
}

/** Leads on where there is nothing to sign in to, or somebody is signed in. */
export async function loadSignIn(): Promise<SignInPage> {
  const page = await withScope(runScope(), async (tx) => ({
    party: await findParty(tx),
    demoAccounts: await listDemoAccounts(tx, env().loopback),
  }));
  if (!page.party) redirect("/setup");
  if (await currentGate()) redirect("/");
  return { partyName: page.party.name, demoAccounts: page.demoAccounts };
}

export interface SetUpPage {
  codeNeeded: boolean;
  areasLoaded: number;
}

export async function loadSetUp(): Promise<SetUpPage> {
  const page = await withScope(runScope(), async (tx) => ({
    party: await findParty(tx),
    areasLoaded: await tx.db.area.count(),
  }));
  if (page.party) redirect("/sign-in");
  return { codeNeeded: !env().loopback, areasLoaded: page.areasLoaded };
}
