import { withScope } from "@/lib/platform/db/scope";
import { requireScope } from "@/lib/platform/session";
import { findPublishedSet } from "@/lib/scoring/data/find-published-set";
import { LOCAL_TURNOUT, type SetTarget } from "@/lib/scoring/schema";

/** The target of this key in the published set; turnout where none is asked for, or the set knows no such target. */
export async function loadTarget(key: string | undefined): Promise<SetTarget> {
  if (key === undefined) return LOCAL_TURNOUT;
  const { scope } = await requireScope();
  const set = await withScope(scope, findPublishedSet);
  return set?.targets.find((target) => target.key === key) ?? LOCAL_TURNOUT;
}
