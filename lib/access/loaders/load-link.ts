import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { findLink, type LinkView } from "@/lib/access/data/find-link";
import { clientAddress } from "@/lib/platform/client";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { countRequest } from "@/lib/platform/rate-limit";
import { runScope } from "@/lib/platform/run-gate";

/** Whose link this is; null where it does not open, whatever the reason. */
export async function loadLink(token: string): Promise<LinkView | null> {
  const wait = await countRequest("link", { address: clientAddress(await headers()) });
  if (wait > 0) redirect("/api/slow-down");
  return withScope(runScope(), (tx) => findLink(tx, token, systemClock()));
}
