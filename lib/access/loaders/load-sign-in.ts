import { redirect } from "next/navigation";
import { findParty } from "@/lib/access/data/find-party";
import { listDemoAccounts } from "@/lib/access/data/list-demo-accounts";
import { safePath } from "@/lib/access/rules/safe-path";
import type { DemoAccount } from "@/lib/access/types";
import { withScope } from "@/lib/platform/db/scope";
import { env } from "@/lib/platform/env";
import { runScope } from "@/lib/platform/run-gate";
import { currentGate } from "@/lib/platform/session";

export interface SignInPage {
  partyName: string;
  demoAccounts: DemoAccount[];
  /** The page that was asked for, to go on to. */
  to: string;
}

/** Leads on where there is nothing to sign in to, or somebody is signed in. */
export async function loadSignIn(wanted: string | undefined): Promise<SignInPage> {
  const page = await withScope(runScope(), async (tx) => ({
    party: await findParty(tx),
    demoAccounts: await listDemoAccounts(tx, env().loopback),
  }));
  if (!page.party) redirect("/setup");
  const to = safePath(wanted);
  if (await currentGate()) redirect(to);
  return { partyName: page.party.name, demoAccounts: page.demoAccounts, to };
}
