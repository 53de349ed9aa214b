import { redirect } from "next/navigation";
import { findParty } from "@/lib/access/data/find-party";
import { withScope } from "@/lib/platform/db/scope";
import { env } from "@/lib/platform/env";
import { runScope } from "@/lib/platform/run-gate";

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
