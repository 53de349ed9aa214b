import type { Scope } from "@/lib/platform/db/scope";
import type { RequestFacts } from "@/lib/platform/db/trail";

/**
 * The gate of the queue and the command line: runs see everything, as headquarters does. One of the two places that
 * mint a scope; the other is `session.ts`.
 *
 * @param userId who asked for the run; null for the command line and for what the app does by itself
 * @param request of somebody whose act needs rights that their own scope lacks, such as giving access: for the trail
 */
export function runScope(userId: number | null = null, request?: RequestFacts): Scope {
  return { kind: "headquarters", userId, request } as Scope;
}
