import type { Scope } from "@/lib/platform/db/scope";

/**
 * The gate of the queue and the command line: runs see everything, as headquarters does. One of the two places that
 * mint a scope; the other is `session.ts`.
 *
 * @param userId who asked for the run; null for the command line and for what the app does by itself
 */
export function runScope(userId: number | null = null): Scope {
  return { kind: "headquarters", userId } as Scope;
}
