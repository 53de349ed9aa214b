import { findLink, type LinkView } from "@/lib/access/data/find-link";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";

/** Whose link this is; null where it does not open, whatever the reason. */
export function loadLink(token: string): Promise<LinkView | null> {
  return withScope(runScope(), (tx) => findLink(tx, token, systemClock()));
}
