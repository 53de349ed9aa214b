import { findFreshness } from "@/lib/freshness/data";
import { withScope } from "@/lib/platform/db/scope";
import { requireScope } from "@/lib/platform/session";

/** Who is signed in, and how fresh what they see is: for the frame around every page. */
export async function loadShell() {
  const { scope, session } = await requireScope();
  return { session, freshness: await withScope(scope, findFreshness) };
}
